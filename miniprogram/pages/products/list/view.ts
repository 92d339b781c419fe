import type { Product } from '../../../api/generated'
import { fenFromYuan, sayPrice, type Fen } from '../../../utils/money'

/** What the list is narrowed to; empty means not at all. */
export interface Filter {
  keyword: string
  category: string
}

/** One kind of goods in the list. */
export interface ProductRow {
  id: string
  name: string
  note: string
  priceFen: Fen
  unit: string
  /** What a screen reader says for the row. */
  say: string
}

/** What stands there instead of rows. */
export interface EmptyWords {
  icon: string
  title: string
  note: string
  action: string
}

/** A product as a row: its spec, or else its category, tells two alike apart. */
export function productRow({ id, name, unit, spec, category, globalPrice }: Product): ProductRow {
  const priceFen = fenFromYuan(globalPrice)
  return { id, name, note: spec || category, priceFen, unit, say: `${name}，${sayPrice(priceFen, unit)}` }
}

/** "全部 128 种", "叶菜 24 种", "找到 3 种". */
export function countWords(total: number, { keyword, category }: Filter): string {
  return `${keyword ? '找到' : category || '全部'} ${total} 种`
}

/** The chips above the list, all first; none while there is nothing to choose between. */
export function chipsOf(categories: readonly string[]): { value: string; text: string }[] {
  if (!categories.length) return []
  return [{ value: '', text: '全部' }, ...categories.map((value) => ({ value, text: value }))]
}

/** What to say without a row, and where to go from there. */
export function emptyWords({ keyword, category }: Filter, mayAdd: boolean): EmptyWords {
  if (keyword) {
    const where = category ? `「${category}」里` : ''
    const note = '换个叫法，或打拼音首字母试试。'
    return { icon: 'search', title: `${where}没找到「${keyword}」`, note, action: '清掉筛选' }
  }
  if (category) return { icon: 'search', title: `「${category}」里没有货品`, note: '', action: '清掉筛选' }
  const note = mayAdd ? '加一样货、写个价，客户就能订。' : '老板加了货品，都在这里。'
  return { icon: 'view-list', title: '还没有货品', note, action: mayAdd ? '新建货品' : '' }
}
