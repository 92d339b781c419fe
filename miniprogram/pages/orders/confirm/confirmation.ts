import type { Catalogue } from '../../../api/generated'
import { orderableDraft } from '../../../stores/draft-check'
import type { Draft, DraftOrders } from '../../../stores/draft-order'
import { dayOf, type Day } from '../../../utils/date'
import { fenFromYuan, type Fen } from '../../../utils/money'
import { checkedOf, confirmView, deliveryDay, type ConfirmView, type Receiver } from './view'

/** One changed price as the server refuses it, in yuan. */
export interface PriceChange {
  productId: string
  price: number
}

/** An order about to be sent, and what the shop says about it now; knows no screen. */
export class Confirmation {
  showsAll = false
  prices: ReadonlyMap<string, Fen> | null = null
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
    const { draft, prices, receiver, today, isShop, showsAll } = this
    return confirmView({ draft, prices, receiver, today, isShop, showsAll })
  }

  /** Takes what is known without asking: whom it goes to. */
  takeCustomer({ customer }: Catalogue): void {
    this.receiver = customer
  }

  /** Takes what the shop says now. */
  take(catalogue: Catalogue): void {
    this.takeCustomer(catalogue)
    this.today = catalogue.today
    this.prices = new Map(catalogue.products.map(({ id, price }) => [id, fenFromYuan(price)]))
  }

  /** Takes the prices the server refused the order for. */
  takeChanges(changes: readonly PriceChange[]): void {
    const known = this.prices ?? new Map(this.draft.lines.map(({ productId, priceFen }) => [productId, priceFen ?? 0]))
    this.prices = new Map([
      ...known,
      ...changes.map(({ productId, price }) => [productId, fenFromYuan(price)] as const),
    ])
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
    return { ...orderableDraft(draft, checkedOf(this)), deliveryOn: deliveryDay(draft, today, isShop) }
  }
}
