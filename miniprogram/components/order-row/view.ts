import { formatYuan, type Fen } from '../../utils/money'

/** An order as one row of a list. */
export interface OrderRow {
  id: string
  /** The customer for the shop's people, the number or day for a buyer. */
  title: string
  status: string
  /** What counts most, in bold at the start of the second line: "5:30 前送到". */
  strong: string
  /** The rest of the second line: "8 种，缺 1 种". */
  note: string
  totalFen: Fen
  /** What needs a look, in amber on a line of its own; mostly empty. */
  flag: string
}

/** A row ready to draw. */
export interface OrderRowView {
  title: string
  status: string
  strong: string
  rest: string
  flag: string
  total: string
}

/** The row's words; a comma joins the bold part and the rest. */
export function orderRowView(row: OrderRow | null): OrderRowView {
  if (!row) return { title: '', status: '', strong: '', rest: '', flag: '', total: '' }
  const rest = row.strong && row.note ? `，${row.note}` : row.note
  const { title, status, strong, flag } = row
  return { title, status, strong, rest, flag, total: formatYuan(row.totalFen) }
}
