import type { Category, ListProductsInput, Product } from '../../../api/generated'
import { fileAddress } from '../../../api/file-address'
import { fenFromYuan, formatYuan, sayPrice, type Fen } from '../../../utils/money'

/** What the list is narrowed to; empty means not at all. */
export interface Filter {
  keyword: string
  category: string
  tag: string
  status: '' | NonNullable<ListProductsInput['status']>
  missing: '' | NonNullable<ListProductsInput['missing']>
}

/** Not narrowed at all. */
export const ALL: Filter = { keyword: '', category: '', tag: '', status: '', missing: '' }

/** What may be missing on goods, and how one asks for it; what it costs only for who may see that. */
export const MISSING: readonly { value: Filter['missing']; text: string }[] = [
  { value: 'picture', text: '没图片' },
  { value: 'barcode', text: '没条码' },
  { value: 'category', text: '没分类' },
  { value: 'price', text: '没价' },
  { value: 'cost', text: '没成本' },
]

/** One kind of goods in the list. */
export interface ProductRow {
  id: string
  name: string
  note: string
  image: string
  priceFen: Fen
  unit: string
  /** What it costs the shop, in words; empty where nobody may see it, or nobody said. */
  cost: string
  /** 停售, or that only some see it. */
  flag: string
  isOff: boolean
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

/** A product as a row: its spec, or else its category, tells two alike apart; its other units stand beside. */
export function productRow(product: Product): ProductRow {
  const { id, name, unit, spec, category, globalPrice, imageUrl, costPrice, status, visibility, units } = product
  const priceFen = fenFromYuan(globalPrice)
  const flag = status === 'inactive' ? '停售' : visibility === 'some' ? '部分客户' : ''
  const others = units.map((other) => other.name).join('、')
  const notes = [spec || category, others && `也按${others}`].filter(Boolean)
  return {
    ...{ id, name, priceFen, unit, flag },
    note: notes.join(' · '),
    image: imageUrl ? fileAddress(imageUrl) : '',
    cost: typeof costPrice === 'number' ? `成本 ${formatYuan(fenFromYuan(costPrice))}` : '',
    isOff: status === 'inactive',
    say: [name, sayPrice(priceFen, unit), flag].filter(Boolean).join('，'),
  }
}

/** "全部 128 种", "叶菜 24 种", "找到 3 种". */
export function countWords(total: number, filter: Filter): string {
  const isNarrow = filter.keyword !== '' || narrowedBy(filter) > 0
  return `${isNarrow ? '找到' : filter.category || '全部'} ${total} 种`
}

/** How many of the finer filters are on. */
export function narrowedBy({ tag, status, missing }: Filter): number {
  return [tag, status, missing].filter(Boolean).length
}

/** A chip to choose by. */
export interface Chip {
  value: string
  text: string
}

/** The chips above the list, all first; none while there is nothing to choose between. */
export function topChips(tree: readonly Category[]): Chip[] {
  const tops = tree.filter(({ parentId }) => parentId === '')
  return tops.length ? [{ value: '', text: '全部' }, ...tops.map(({ name }) => ({ value: name, text: name }))] : []
}

/** The chips of the second line: the category above the chosen one as a whole, and what is below it. */
export function subChips(tree: readonly Category[], chosen: string): Chip[] {
  const top = topOf(tree, chosen)
  const below = top ? tree.filter(({ parentId }) => parentId === top.id) : []
  if (!top || !below.length) return []
  return [{ value: top.name, text: '全部' }, ...below.map(({ name }) => ({ value: name, text: name }))]
}

/** The category at the top that the chosen one is, or is below of. */
export function topOf(tree: readonly Category[], chosen: string): Category | undefined {
  const one = tree.find(({ name }) => name === chosen)
  return one?.parentId ? tree.find(({ id }) => id === one.parentId) : one
}

/** What the server is asked for: what is empty is not said. */
export function queryOf(filter: Filter): ListProductsInput {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}

/** What to say without a row, and where to go from there. */
export function emptyWords(filter: Filter, mayAdd: boolean): EmptyWords {
  const { keyword, category } = filter
  if (keyword) {
    const where = category ? `「${category}」里` : ''
    const note = '换个叫法，或打拼音首字母、货号试试。'
    return { icon: 'search', title: `${where}没找到「${keyword}」`, note, action: '清掉筛选' }
  }
  if (narrowedBy(filter)) return { icon: 'filter', title: '没有这样的货品', note: '', action: '清掉筛选' }
  if (category) return { icon: 'search', title: `「${category}」里没有货品`, note: '', action: '清掉筛选' }
  const note = mayAdd ? '加一样货、写个价，客户就能订。' : '老板加了货品，都在这里。'
  return { icon: 'view-list', title: '还没有货品', note, action: mayAdd ? '新建货品' : '' }
}
