import type { Catalogue, PriceReasons } from '../../../../api/generated'
import type { ProductRow } from '../../../../components/product-row/view'
import type { ProductSection } from '../../../../components/product-list/window'
import type { PadLine } from '../../../../components/quantity-pad/view'
import { sayFindings } from '../../../../stores/draft-check'
import type { Draft, DraftOrders, LineKey } from '../../../../stores/draft-order'
import { pricedUnit, type Good } from '../../../../stores/goods'
import type { Fen, Hundredths } from '../../../../utils/money'
import { dealAt } from '../../../../utils/price'
import { stripOf, type StripLine } from '../line-strip/strip'
import type { Agreed } from './agreements'
import { BLANK_CART, cartView, padLineOf, type CartView, type PadFacts } from './panels'
import { FOUND, Shelf, type Group } from './shelf'
import { barView, railOf, rowOf, sectionsOf, type BarView, type RailItem } from './view'
import { toldView, whyView, type WhyAsked, type WhyView } from './why'
import { Writing } from './writing'

/** What of the screen changes with every tap on ＋ or −. */
export interface DeskView {
  /** By product, each in the unit its row is in. */
  quantities: Record<string, Hundredths>
  rail: RailItem[]
  bar: BarView
  /** "2 样价格变了，1 样没有了"; empty when nothing happened since it was chosen. */
  findings: string
  /** Number of the saved order these lines are to replace; empty for a new one. */
  editing: string
  cart: CartView
}

/** The screen before there is a catalogue. */
export const BLANK_DESK: DeskView = {
  quantities: {},
  rail: [],
  bar: { count: 0, totalFen: null, note: '' },
  findings: '',
  editing: '',
  cart: BLANK_CART,
}

/** The quantity pad over one product in one unit, and where it goes next. */
export interface OpenPad extends LineKey {
  line: PadLine
  /** The section it was opened in: 下一样 stays within it. */
  sectionId: string
  /** Empty after the last one. */
  nextId: string
  /** The order as it stands, for the shop's people to see above the pad. */
  lines: StripLine[]
}

/** Who writes: a buyer for themselves, or the shop for a customer, and whether they may agree on prices. */
export interface Writer {
  isShop: boolean
  mayPrice: boolean
}

/** Goods whose price is to be talked about, with the price agreed on already. */
export interface PriceSubject {
  id: string
  name: string
  unit: string
  priceFen: Fen
  agreedFen: Fen | null
  reason: string
}

const ONE: Hundredths = 100
const BUYER: Writer = { isShop: false, mayPrice: false }

/** Everything between the catalogue and the draft order of one customer; knows no screen. */
export class CatalogueDesk {
  /** Text size and search decide what the list shows. */
  large = false
  query = ''
  private readonly writing: Writing

  constructor(
    drafts: DraftOrders,
    readonly customer: { id: string; name: string },
    private readonly writer: Writer = BUYER,
  ) {
    this.writing = new Writing(drafts, customer)
  }

  get isEmpty(): boolean {
    return this.writing.shelf.goods.length === 0
  }

  /** Takes another catalogue, fresh or kept. */
  take(catalogue: Catalogue): void {
    this.writing.shelf = new Shelf(catalogue)
  }

  /** Reads the draft again: another screen may have sent or changed it. */
  reread(): void {
    this.writing.reread()
  }

  /** What the list shows: all sections, or what was searched for. */
  sections(): ProductSection[] {
    return sectionsOf(this.groups(), this.large, (good) => this.row(good))
  }

  view(): DeskView {
    const { writing } = this
    const checked = writing.checked()
    const chosen = writing.chosenProducts()
    return {
      quantities: this.quantities(),
      rail: railOf(writing.shelf.groups, (id) => chosen.has(id)),
      bar: barView(checked, (line) => writing.listFenOf(line), this.large),
      findings: sayFindings(checked),
      editing: writing.draft.order ? writing.draft.order.orderNo : '',
      cart: cartView(checked, (id) => writing.shelf.good(id)),
    }
  }

  /** The unit goods are shown and counted in just now; empty for what the shop has no more. */
  unitOf(productId: string): string {
    return this.writing.unitName(productId)
  }

  /** Puts so much of a product on the draft, in its unit of now unless told; answers its name. */
  choose(productId: string, quantity: Hundredths, unit = this.unitOf(productId)): string {
    return this.writing.choose({ productId, unit }, quantity)
  }

  /** Adds one of what carries this code, in the unit it stands for; answers the key, null for an unknown code. */
  takeCode(code: string): LineKey | null {
    const coded = this.writing.shelf.coded(code)
    if (!coded) return null
    const key = { productId: coded.good.id, unit: coded.unit }
    this.writing.showIn(key)
    this.writing.choose(key, this.writing.quantityOf(key) + ONE)
    return key
  }

  /** Types in another unit; see `Writing`. */
  switchUnit(from: LineKey, unit: string, quantity?: Hundredths): void {
    this.writing.switchUnit(from, unit, quantity)
  }

  /** Puts back what another unit took the place of. */
  keepBoth(): void {
    this.writing.keepBoth()
  }

  /** Takes a price agreed on, or none any more. */
  agree(key: LineKey, agreed: Agreed | null): void {
    this.writing.agree(key, agreed)
  }

  /** What the shop's people talk about when they change a price; null when the shop has none for it. */
  subject(key: LineKey): PriceSubject | null {
    const good = this.writing.shelf.good(key.productId)
    const unit = good && pricedUnit(good, key.unit)
    if (!unit) return null
    const { priceFen } = dealAt(unit.rungs, unit.name, this.writing.quantityOf(key))
    const { agreedFen = null, reason = '' } = this.writing.agreedOn(key)
    return priceFen === null ? null : { id: good.id, name: good.name, unit: unit.name, priceFen, agreedFen, reason }
  }

  /** Adds what is mostly taken of everything usual that is not chosen yet; answers how many kinds that were. */
  addUsual(): number {
    return this.writing.addUsual()
  }

  /** Empties the draft; what was remarked stays. */
  clear(): void {
    this.writing.clear()
  }

  /** Gives up changing a saved order. */
  leaveOrder(): void {
    this.writing.leaveOrder()
  }

  /** The draft as it is now, to come back to with `restore`. */
  snapshot(): Draft {
    return this.writing.draft
  }

  restore(draft: Draft): void {
    this.writing.restore(draft)
  }

  /** What is asked when somebody wonders about the price of a row; null when the shop has it no more. */
  asked(productId: string): WhyAsked | null {
    const good = this.writing.shelf.good(productId)
    if (!good) return null
    const unit = this.writing.unitOf(good)
    const key = { productId, unit: unit.name }
    return { good, unit, quantity: this.writing.quantityOf(key), agreed: this.writing.agreedOn(key) }
  }

  /** Why the price is what it is: from the catalogue, and the whole story once the server has told it. */
  why(productId: string, reasons?: PriceReasons): WhyView | null {
    const asked = this.asked(productId)
    if (!asked) return null
    const view = whyView(asked, this.writing.shelf.today, this.writer.isShop)
    return reasons ? toldView(view, reasons, asked, this.writing.shelf.today) : view
  }

  /** The pad for a product, in the unit asked for or its own; null when the shop has it no more. */
  pad(productId: string, sectionId: string, wanted = ''): OpenPad | null {
    const { writing } = this
    const good = writing.shelf.good(productId)
    if (!good) return null
    writing.showIn({ productId, unit: wanted })
    const unit = writing.unitOf(good)
    const key = { productId, unit: unit.name }
    const place = this.placeOf(productId, sectionId)
    const value = writing.quantityOf(key)
    const line = padLineOf(good, unit, value, this.padFacts(key, place), writing.agreedOn(key))
    const { priceFen } = dealAt(line.rungs, unit.name, value)
    const lines = this.writer.isShop ? stripOf(writing.draft, { ...key, name: good.name, priceFen }) : []
    return { ...key, line, ...place, lines }
  }

  private padFacts(key: LineKey, place: { sectionId: string; nextId: string }): PadFacts {
    const { isShop, mayPrice } = this.writer
    return {
      today: this.writing.shelf.today,
      isLast: !place.nextId && !(isShop && place.sectionId === FOUND),
      doneCount: this.writing.chosenProducts().size,
      canReprice: mayPrice,
      moved: this.writing.sayMoved(key),
    }
  }

  private groups(): readonly Group[] {
    const { shelf } = this.writing
    return this.query.trim() ? shelf.found(this.query) : shelf.groups
  }

  private row(good: Good): ProductRow {
    const unit = this.writing.unitOf(good)
    const { lines } = this.writing.draft
    const others = lines.filter((line) => line.productId === good.id && line.unit !== unit.name)
    return rowOf(good, unit, this.writing.agreedOn({ productId: good.id, unit: unit.name }), others)
  }

  private quantities(): Record<string, Hundredths> {
    const shown = this.writing.draft.lines.filter(({ productId, unit }) => this.unitOf(productId) === unit)
    return Object.fromEntries(shown.map(({ productId, quantity }) => [productId, quantity]))
  }

  /** The section a product is worked on in, the given one where it holds it, and what comes after it there. */
  private placeOf(productId: string, sectionId: string): { sectionId: string; nextId: string } {
    const holding = this.groups().filter(({ goods }) => goods.some(({ id }) => id === productId))
    const group = holding.find(({ id }) => id === sectionId) ?? holding[0]
    if (!group) return { sectionId: '', nextId: '' }
    const next = group.goods[group.goods.findIndex(({ id }) => id === productId) + 1]
    return { sectionId: group.id, nextId: next ? next.id : '' }
  }
}
