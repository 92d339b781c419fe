import { checkDraft, type CheckedDraft } from '../../../../stores/draft-check'
import { keyOf, lineOf, withLine, type Draft, type DraftOrders, type LineKey } from '../../../../stores/draft-order'
import { firstUnit, listFenAt, nowOf, pricedUnit, type Good, type GoodUnit } from '../../../../stores/goods'
import { formatQuantity, type Fen, type Hundredths } from '../../../../utils/money'
import { Agreements, type Agreed, type AgreedPart } from './agreements'
import { Shelf } from './shelf'

const NO_SHELF = new Shelf({ products: [], today: '' })

/** The order of one customer while it is written: its lines, the unit each of the goods is in, and the prices agreed on. */
export class Writing {
  shelf = NO_SHELF
  private now: Draft
  private readonly agreements = new Agreements()
  private readonly chosenUnits = new Map<string, string>()
  /** What another unit took the place of, until it is clear that this was meant. */
  private moved: { from: LineKey; quantity: Hundredths; to: LineKey } | null = null

  constructor(
    private readonly drafts: DraftOrders,
    private readonly customer: { id: string; name: string },
  ) {
    this.now = drafts.read(customer.id)
    this.agreements.take(this.now.lines)
  }

  get draft(): Draft {
    return this.now
  }

  /** Reads the draft again: another screen may have sent or changed it. */
  reread(): void {
    this.now = this.drafts.read(this.customer.id)
    this.agreements.take(this.now.lines)
  }

  /** Puts another draft in the place of this one. */
  restore(draft: Draft): void {
    this.agreements.take(draft.lines)
    this.keep(draft)
  }

  /** Gives up changing a saved order: it stays as it was, and what was being written before is back. */
  leaveOrder(): void {
    this.drafts.forget(this.customer.id)
    this.reread()
  }

  /** The unit goods are shown and counted in: the one chosen last, else one that is on the order, else the usual one. */
  unitOf(good: Good): GoodUnit {
    const onOrder = this.now.lines.find(({ productId }) => productId === good.id)?.unit
    const wanted = [this.chosenUnits.get(good.id), onOrder].map((name) => name && pricedUnit(good, name))
    return wanted.find((unit) => typeof unit === 'object') ?? firstUnit(good)
  }

  /** Shows the goods in this unit from now on, where they have a price in it. */
  showIn({ productId, unit }: LineKey): void {
    const good = this.shelf.good(productId)
    if (good && pricedUnit(good, unit)) this.chosenUnits.set(productId, unit)
  }

  /** The unit in words; empty for what the shop has no more. */
  unitName(productId: string): string {
    const good = this.shelf.good(productId)
    return good ? this.unitOf(good).name : ''
  }

  quantityOf(key: LineKey): Hundredths {
    return lineOf(this.now, key)?.quantity ?? 0
  }

  agreedOn(key: LineKey): AgreedPart {
    return this.agreements.partOf(key)
  }

  /** Puts so much on the draft, at the price that is on the screen; answers the name of the goods. */
  choose(key: LineKey, quantity: Hundredths): string {
    const good = this.shelf.good(key.productId)
    const known = lineOf(this.now, key)
    const { name } = good ?? known ?? { name: '' }
    const now = nowOf(good, { ...key, quantity })
    const seen = known ? known.priceFen : null
    const line = { ...known, ...key, name, priceFen: typeof now === 'number' ? now : seen, quantity }
    if (name) this.keep(withLine(this.now, { ...line, ...this.agreedOn(key) }))
    return name
  }

  /** Types in another unit: the number goes along as far as that unit takes it; a line that is there stays as it is. */
  switchUnit(from: LineKey, unit: string, quantity?: Hundredths): void {
    const to = { productId: from.productId, unit }
    const had = this.quantityOf(from)
    this.moved = null
    this.showIn(to)
    if (this.unitName(from.productId) !== unit) return
    if (quantity === undefined && (!had || lineOf(this.now, to))) return
    this.choose(from, 0)
    this.choose(to, quantity ?? this.whole(had, to))
    if (had) this.moved = { from, quantity: had, to }
  }

  /** Puts back what another unit took the place of: both were meant. */
  keepBoth(): void {
    const { moved } = this
    this.moved = null
    if (moved) this.choose(moved.from, moved.quantity)
  }

  /** "3 箱换成了瓶"; empty when nothing was moved into this line. */
  sayMoved(key: LineKey): string {
    const { moved } = this
    if (!moved || keyOf(moved.to) !== keyOf(key)) return ''
    return `${formatQuantity(moved.quantity)} ${moved.from.unit}换成了${key.unit}`
  }

  /** Takes a price agreed on, or none any more; it stays with the goods while the order is written. */
  agree(key: LineKey, agreed: Agreed | null): void {
    this.agreements.set(key, agreed)
    const known = lineOf(this.now, key)
    if (!known) return
    const { agreedFen: _fen, reason: _reason, ...line } = known
    this.keep(withLine(this.now, { ...line, ...this.agreedOn(key) }))
  }

  /** Adds what is mostly taken of everything usual that is not chosen yet; answers how many kinds that were. */
  addUsual(): number {
    const chosen = this.chosenProducts()
    const missing = this.shelf.goods.flatMap((good) => {
      const unit = good.usual && !chosen.has(good.id) ? pricedUnit(good, good.usual.unit) : undefined
      return unit && good.usual ? [{ key: { productId: good.id, unit: unit.name }, ...good.usual }] : []
    })
    for (const { key, quantity } of missing) this.choose(key, quantity)
    return missing.length
  }

  /** Empties the draft; what was remarked stays. */
  clear(): void {
    this.keep({ ...this.now, lines: [] })
  }

  /** Products with at least one line. */
  chosenProducts(): ReadonlySet<string> {
    return new Set(this.now.lines.map(({ productId }) => productId))
  }

  /** The draft beside the prices of now. */
  checked(): CheckedDraft {
    return checkDraft(this.now, (line) => nowOf(this.shelf.good(line.productId), line))
  }

  /** What everybody would pay for one of a line. */
  listFenOf(line: LineKey & { quantity: Hundredths }): Fen {
    const good = this.shelf.good(line.productId)
    const unit = good && pricedUnit(good, line.unit)
    return unit ? listFenAt(unit, line.quantity) : 0
  }

  /** As much of a quantity as the decimals of a unit take. */
  private whole(quantity: Hundredths, { productId, unit }: LineKey): Hundredths {
    const good = this.shelf.good(productId)
    const decimals = (good && pricedUnit(good, unit)?.decimals) ?? 2
    const step = 10 ** (2 - decimals)
    return Math.floor(quantity / step) * step
  }

  private keep(draft: Draft): void {
    const { id, name } = this.customer
    this.drafts.keep({ ...draft, customerId: id, customerName: name })
    this.now = this.drafts.read(id)
  }
}
