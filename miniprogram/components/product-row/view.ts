import { formatQuantity, type Fen, type Hundredths } from '../../utils/money'

/** A product as a row shows it to one customer. */
export interface ProductRow {
  id: string
  name: string
  /** What it is packed like: "约 25 斤". */
  note: string
  /** Address of its picture; empty draws the character tile. */
  image: string
  /** null: a price one has to ask for. */
  priceFen: Fen | null
  unit: string
  /** What one tap on ＋ adds. */
  step: Hundredths
  /** Kind of the reason chip, and its words where the kind's own will not do. */
  chip: string
  chipText: string
  soldOut: boolean
  /** What is left; null when nobody counts. */
  stock: Hundredths | null
}

/** A row ready to draw. */
export interface ProductRowView extends ProductRow {
  /** More is wanted than there is: the note says what is left. */
  isShort: boolean
}

const BLANK: ProductRow = {
  id: '',
  name: '',
  note: '',
  image: '',
  priceFen: null,
  unit: '',
  step: 100,
  chip: '',
  chipText: '',
  soldOut: false,
  stock: null,
}

/** What the row shows while `quantity` of it is chosen. */
export function rowView(row: ProductRow | null, quantity: Hundredths): ProductRowView {
  if (!row) return { ...BLANK, isShort: false }
  if (row.soldOut) return { ...row, chip: 'none', chipText: '今日缺货', note: '', isShort: false }
  const isShort = row.stock !== null && quantity > row.stock
  const note = isShort ? `只剩 ${formatQuantity(row.stock as Hundredths)} ${row.unit}` : row.note
  return { ...row, note, isShort }
}
