import { keyOf, lineOf, priceOf, type Draft, type LineKey } from '../../../../stores/draft-order'
import { formatQuantity, formatYuan, lineTotalFen, type Fen } from '../../../../utils/money'

/** One line of the order being written, small enough to stand above the pad. */
export interface StripLine extends LineKey {
  /** Tells it from the others. */
  key: string
  name: string
  /** "¥45.00 × 12 箱". */
  deal: string
  total: string
}

/** What the pad is open for. */
export interface StripGoods extends LineKey {
  name: string
  priceFen: Fen | null
}

/** The lines written so far; the goods on the pad stand last until they have a quantity of their own. */
export function stripOf(draft: Draft, goods: StripGoods): StripLine[] {
  const written = draft.lines.map((line) => {
    const { productId, name, unit, quantity } = line
    const fen = priceOf(line)
    const amount = `${formatQuantity(quantity)} ${unit}`
    const deal = fen === null ? amount : `${formatYuan(fen)} × ${amount}`
    const total = fen === null ? '' : formatYuan(lineTotalFen(fen, quantity))
    return { key: keyOf(line), productId, unit, name, deal, total }
  })
  if (lineOf(draft, goods)) return written
  const { productId, unit, name, priceFen } = goods
  const price = priceFen === null ? '' : `${formatYuan(priceFen)}/${unit}`
  return [...written, { key: keyOf(goods), productId, unit, name, deal: price, total: '还没填' }]
}
