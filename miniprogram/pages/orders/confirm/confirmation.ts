import type { Catalogue } from '../../../api/generated'
import { orderableDraft } from '../../../stores/draft-check'
import { keyOf, type Draft, type DraftLine, type DraftOrders } from '../../../stores/draft-order'
import { goodsOf, nowOf, type Good, type Now } from '../../../stores/goods'
import { dayOf, type Day } from '../../../utils/date'
import { fenFromYuan, type Fen } from '../../../utils/money'
import { checkedOf, confirmView, deliveryDay, type ConfirmView, type Receiver } from './view'

/** One changed price as the server refuses it, in yuan. */
export interface PriceChange {
  productId: string
  unit: string
  price: number
}

/** What is wrong with a part of the input, as the server says it: "items[0].unitPrice". */
export interface FieldReason {
  field: string
  reason: string
}

/** An order about to be sent, and what the shop says about it now; knows no screen. */
export class Confirmation {
  showsAll = false
  /** What can be ordered now; null until the shop has said it. */
  private goods: ReadonlyMap<string, Good> | null = null
  /** Prices the server insisted on, by line. */
  private readonly told = new Map<string, Fen>()
  /** What the server said about lines, by line. */
  private problems: ReadonlyMap<string, string> = new Map()
  private receiver: Receiver
  private today: Day

  constructor(
    private readonly drafts: DraftOrders,
    private readonly customerId: string,
    private readonly isShop: boolean,
    now: number,
  ) {
    this.today = dayOf(now)
    this.receiver = { name: this.draft.customerName, phone: null, address: null }
  }

  get draft(): Draft {
    return this.drafts.read(this.customerId)
  }

  get view(): ConfirmView {
    const { draft, problems, receiver, today, isShop } = this
    const showsAll = this.showsAll || problems.size > 0
    return confirmView({ draft, now: (line) => this.now(line), problems, receiver, today, isShop, showsAll })
  }

  /** Takes what is known without asking: whom it goes to. */
  takeCustomer({ customer }: Catalogue): void {
    this.receiver = customer
  }

  /** Takes what the shop says now. */
  take(catalogue: Catalogue): void {
    this.takeCustomer(catalogue)
    this.today = catalogue.today
    this.goods = new Map(goodsOf(catalogue).map((good) => [good.id, good]))
    this.told.clear()
  }

  /** Takes the prices the server refused the order for. */
  takeChanges(changes: readonly PriceChange[]): void {
    for (const change of changes) this.told.set(keyOf(change), fenFromYuan(change.price))
  }

  /** Takes what the server refused about lines of the order as it was sent; answers whether it named one. */
  takeProblems(details: readonly FieldReason[]): boolean {
    const { lines } = this.sendable
    const told = details.flatMap(({ field, reason }): [string, string][] => {
      const line = lines[Number(/^items\[(\d+)\]/.exec(field)?.[1] ?? NaN)]
      return line ? [[keyOf(line), reason.replace(/^第 \d+ 行：/, '')]] : []
    })
    this.problems = new Map(told)
    return told.length > 0
  }

  chooseDay(deliveryOn: Day): void {
    this.drafts.keep({ ...this.draft, deliveryOn })
  }

  remark(remark: string): void {
    this.drafts.keep({ ...this.draft, remark })
  }

  /** The order as it is on the screen: at the prices shown, for the day shown, without what is gone. */
  get sendable(): Draft {
    const { draft, today, isShop } = this
    const checked = checkedOf({ draft, now: (line) => this.now(line) })
    return { ...orderableDraft(draft, checked), deliveryOn: deliveryDay(draft, today, isShop) }
  }

  /** What a line costs now; before the shop has answered everything stands as it was seen. */
  private now(line: DraftLine): Now {
    const told = this.told.get(keyOf(line))
    if (told !== undefined) return told
    return this.goods ? nowOf(this.goods.get(line.productId), line) : (line.priceFen ?? 0)
  }
}
