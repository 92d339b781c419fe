import { formatQuantity, type Fen, type Hundredths } from '../../utils/money'
import { dealAt, type Deal, type Rung } from '../../utils/price'

/** A product as a row shows it to one customer. */
export interface ProductRow {
  id: string
  name: string
  /** What it is packed like: "约 25 斤". */
  note: string
  /** What is chosen of it in other units, told instead of the note: "另有 3 箱"; empty for none. */
  others: string
  /** Address of its picture; empty draws the character tile. */
  image: string
  /** Its prices by quantity; empty: a price one has to ask for. */
  rungs: readonly Rung[]
  unit: string
  /** What one tap on ＋ adds. */
  step: Hundredths
  soldOut: boolean
  /** What is left; null when nobody counts. */
  stock: Hundredths | null
}

/** A row ready to draw. */
export interface ProductRowView extends ProductRow, Deal {
  /** More is wanted than there is: the note says what is left. */
  isShort: boolean
  /** How the price is drawn beside a quantity that needs room: without its unit, which the quantity shows too, and smaller. */
  priceUnit: string
  priceSize: 'row' | 'small'
}

/** From these prices on a row has no room for the unit, and then none for the usual size. */
const WIDE: Fen = 100_000
const WIDEST: Fen = 1_000_000

const NO_DEAL: Deal = { priceFen: null, chip: '', chipText: '' }
const BLANK: ProductRow = {
  id: '',
  name: '',
  note: '',
  others: '',
  image: '',
  rungs: [],
  unit: '',
  step: 100,
  soldOut: false,
  stock: null,
}

/** What the row shows while `quantity` of it is chosen. */
export function rowView(row: ProductRow | null, quantity: Hundredths): ProductRowView {
  if (!row) return { ...BLANK, ...NO_DEAL, isShort: false, priceUnit: '', priceSize: 'row' }
  const deal = dealAt(row.rungs, row.unit, quantity)
  const price = { ...deal, ...roomFor(deal, row.unit, quantity) }
  if (row.soldOut) return { ...row, ...price, chip: 'none', chipText: '今日缺货', note: '', isShort: false }
  const isShort = row.stock !== null && quantity > row.stock
  const note = isShort ? `只剩 ${formatQuantity(row.stock as Hundredths)} ${row.unit}` : row.others || row.note
  return { ...row, ...price, note, isShort }
}

function roomFor(
  { priceFen }: Deal,
  unit: string,
  quantity: Hundredths,
): Pick<ProductRowView, 'priceUnit' | 'priceSize'> {
  const fen = quantity > 0 && priceFen !== null ? priceFen : 0
  return { priceUnit: fen >= WIDE ? '' : unit, priceSize: fen >= WIDEST ? 'small' : 'row' }
}
