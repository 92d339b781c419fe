import type { ShelfItem, Storefront } from '../../../api/generated'
import { fenFromYuan } from '../../../utils/money'
import { spaced } from '../../../utils/text'

/** Goods as strangers see them. */
export interface ShelfRow {
  id: string
  name: string
  note: string
  unit: string
  /** Fen; null where the shop does not tell. */
  priceFen: number | null
}

/** A shop as strangers see it. */
export interface VisitView {
  code: string
  name: string
  notice: string
  phone: string
  address: string
  /** "42 种货，价格加入后看得到". */
  lead: string
  hasPrices: boolean
  sections: { name: string; rows: ShelfRow[] }[]
}

const REST = '其他'

/** The shelf, by category. */
export function visitView(front: Storefront): VisitView {
  const { code, name, notice, phone, address, hasPrices, isOpen, products, categories } = front
  const names = [...categories, ...(products.some(({ category }) => !category) ? [''] : [])]
  const sections = names.map((category) => ({
    name: category || REST,
    rows: products.filter((product) => product.category === category).map(shelfRow),
  }))
  return { code, name, notice, phone, address, hasPrices, sections, lead: leadOf(products.length, isOpen, hasPrices) }
}

function shelfRow({ id, name, spec, unit, price }: ShelfItem): ShelfRow {
  return { id, name, unit, note: spaced(spec || `按${unit}卖`), priceFen: price === null ? null : fenFromYuan(price) }
}

function leadOf(count: number, isOpen: boolean, hasPrices: boolean): string {
  if (!isOpen) return '货品加入后才看得到'
  if (!count) return '货品还没上架'
  return spaced(hasPrices ? `${count}种货，都是列表价，你的价加入后看得到` : `${count}种货，价格加入后看得到`)
}
