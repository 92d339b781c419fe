import type { Catalogue } from '../../../../api/generated'
import type { ProductSection } from '../../../../components/product-list/window'
import type { PadLine } from '../../../../components/quantity-pad/view'
import { checkDraft, sayFindings, type CheckedDraft } from '../../../../stores/draft-check'
import { quantitiesOf, withLine, type Draft, type DraftOrders } from '../../../../stores/draft-order'
import type { Fen, Hundredths } from '../../../../utils/money'
import { stripOf, type StripLine } from '../line-strip/strip'
import { Agreements, type Agreed } from './agreements'
import { goodsOf, type Good } from './goods'
import { BLANK_CART, cartView, padLineOf, whyView, type CartView, type WhyView } from './panels'
import { barView, FOUND, foundSections, railOf, sectionsOf, withAgreed, type BarView, type RailItem } from './view'

/** What of the screen changes with every tap on ＋ or −. */
export interface DeskView {
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

/** The quantity pad over one product, and where it goes next. */
export interface OpenPad {
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

const BUYER: Writer = { isShop: false, mayPrice: false }

/** Everything between the catalogue and the draft order of one customer; knows no screen. */
export class CatalogueDesk {
  /** Text size and search decide what the list shows. */
  large = false
  query = ''
  private goods: Good[] = []
  private byId = new Map<string, Good>()
  private today = ''
  private draft: Draft
  private readonly agreements = new Agreements()

  constructor(
    private readonly drafts: DraftOrders,
    readonly customer: { id: string; name: string },
    private readonly writer: Writer = BUYER,
  ) {
    this.draft = drafts.read(customer.id)
    this.agreements.take(this.draft.lines)
  }

  get isEmpty(): boolean {
    return this.goods.length === 0
  }

  /** Takes another catalogue, fresh or kept. */
  take(catalogue: Catalogue): void {
    this.goods = goodsOf(catalogue)
    this.byId = new Map(this.goods.map((good) => [good.id, good]))
    this.today = catalogue.today
  }

  /** Reads the draft again: another screen may have sent or changed it. */
  reread(): void {
    this.draft = this.drafts.read(this.customer.id)
    this.agreements.take(this.draft.lines)
  }

  /** What the list shows: all sections, or what was searched for. */
  sections(): ProductSection[] {
    const sections = this.query.trim() ? foundSections(this.goods, this.query) : sectionsOf(this.goods, this.large)
    return withAgreed(sections, (id) => this.agreements.partOf(id).agreedFen)
  }

  view(): DeskView {
    const checked = this.checked()
    const quantities = quantitiesOf(this.draft)
    return {
      quantities,
      rail: railOf(sectionsOf(this.goods, this.large), (id) => quantities[id] > 0),
      bar: barView(checked, (id) => this.byId.get(id)?.listFen ?? 0, this.large),
      findings: sayFindings(checked),
      editing: this.draft.order ? this.draft.order.orderNo : '',
      cart: cartView(checked, (id) => this.byId.get(id)),
    }
  }

  /** Puts so much of a product on the draft, at the price that is on the screen; answers its name. */
  choose(productId: string, quantity: Hundredths): string {
    const good = this.byId.get(productId)
    const known = this.draft.lines.find((line) => line.productId === productId)
    const { name, unit, priceFen } = good ?? known ?? { name: '', unit: '', priceFen: null }
    const agreed = this.agreements.partOf(productId)
    if (name) this.keep(withLine(this.draft, { ...known, productId, name, unit, priceFen, quantity, ...agreed }))
    return name
  }

  /** Takes a price agreed on, or none any more; it stays with the goods while the order is written. */
  agree(productId: string, agreed: Agreed | null): void {
    this.agreements.set(productId, agreed)
    const known = this.draft.lines.find((line) => line.productId === productId)
    if (!known) return
    const { agreedFen: _fen, reason: _reason, ...line } = known
    this.keep(withLine(this.draft, { ...line, ...this.agreements.partOf(productId) }))
  }

  /** What the shop's people talk about when they change a price; null when the shop has it no more. */
  subject(productId: string): PriceSubject | null {
    const good = this.byId.get(productId)
    const { agreedFen = null, reason = '' } = this.agreements.partOf(productId)
    return good ? { id: good.id, name: good.name, unit: good.unit, priceFen: good.priceFen, agreedFen, reason } : null
  }

  /** Adds what is mostly taken of everything usual that is not chosen yet; answers how many kinds that were. */
  addUsual(): number {
    const chosen = quantitiesOf(this.draft)
    const missing = this.goods.filter(({ id, usual }) => usual && !chosen[id])
    for (const { id, usual } of missing) this.choose(id, usual as Hundredths)
    return missing.length
  }

  /** Empties the draft; what was remarked stays. */
  clear(): void {
    this.keep({ ...this.draft, lines: [] })
  }

  /** Gives up changing a saved order: it stays as it was, and what was being written before is back. */
  leaveOrder(): void {
    this.drafts.forget(this.customer.id)
    this.reread()
  }

  /** The draft as it is now, to come back to with `restore`. */
  snapshot(): Draft {
    return this.draft
  }

  restore(draft: Draft): void {
    this.agreements.take(draft.lines)
    this.keep(draft)
  }

  why(productId: string): WhyView | null {
    const good = this.byId.get(productId)
    return good ? whyView(good, this.today, this.writer.isShop, this.agreements.partOf(productId)) : null
  }

  /** The pad for a product; null when the shop has it no more. */
  pad(productId: string, sectionId: string): OpenPad | null {
    const good = this.byId.get(productId)
    if (!good) return null
    const place = this.placeOf(productId, sectionId)
    const value = quantitiesOf(this.draft)[productId] ?? 0
    const { isShop, mayPrice } = this.writer
    const isLast = !place.nextId && !(isShop && place.sectionId === FOUND)
    const facts = { today: this.today, isLast, doneCount: this.draft.lines.length, canReprice: mayPrice }
    const line = padLineOf(good, value, facts, this.agreements.partOf(productId))
    return { line, ...place, lines: isShop ? stripOf(this.draft.lines, line) : [] }
  }

  /** The section a product is worked on in, the given one where it holds it, and what comes after it there. */
  private placeOf(productId: string, sectionId: string): { sectionId: string; nextId: string } {
    const holding = this.sections().filter(({ rows }) => rows.some(({ id }) => id === productId))
    const section = holding.find(({ id }) => id === sectionId) ?? holding[0]
    if (!section) return { sectionId: '', nextId: '' }
    const next = section.rows[section.rows.findIndex(({ id }) => id === productId) + 1]
    return { sectionId: section.id, nextId: next ? next.id : '' }
  }

  private checked(): CheckedDraft {
    return checkDraft(this.draft, (id) => this.byId.get(id)?.priceFen)
  }

  private keep(draft: Draft): void {
    const { id, name } = this.customer
    this.drafts.keep({ ...draft, customerId: id, customerName: name })
    this.draft = this.drafts.read(id)
  }
}
