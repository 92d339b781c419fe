import { priceOf, type DraftLine } from '../../../../stores/draft-order'
import { formatQuantity, formatYuan, lineTotalFen, type Fen } from '../../../../utils/money'

/** One line of the order being written, small enough to stand above the pad. */
export interface StripLine {
  id: string
  name: string
  /** "¥45.00 × 12 箱". */
  deal: string
  total: string
}

/** What the pad is open for. */
export interface StripGoods {
  id: string
  name: string
  unit: string
  priceFen: Fen | null
}

/** The lines written so far; the goods on the pad stand last until they have a quantity of their own. */
export function stripOf(lines: readonly DraftLine[], goods: StripGoods): StripLine[] {
  const written = lines.map((line) => {
    const fen = priceOf(line)
    const amount = `${formatQuantity(line.quantity)} ${line.unit}`
    const deal = fen === null ? amount : `${formatYuan(fen)} × ${amount}`
    return {
      id: line.productId,
      name: line.name,
      deal,
      total: fen === null ? '' : formatYuan(lineTotalFen(fen, line.quantity)),
    }
  })
  if (lines.some(({ productId }) => productId === goods.id)) return written
  const price = goods.priceFen === null ? '' : `${formatYuan(goods.priceFen)}/${goods.unit}`
  return [...written, { id: goods.id, name: goods.name, deal: price, total: '还没填' }]
}
