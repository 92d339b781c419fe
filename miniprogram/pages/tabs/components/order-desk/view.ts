import type { ProductRow } from '../../../../components/product-row/view'
import type { ProductSection } from '../../../../components/product-list/window'
import type { CheckedDraft } from '../../../../stores/draft-check'
import { formatYuan, lineTotalFen, type Fen } from '../../../../utils/money'
import { findIn } from '../../../../utils/search'
import { stepOf, type Good } from './goods'

/** One category of the rail, with how many of its goods are chosen. */
export interface RailItem {
  id: string
  name: string
  chosen: number
}

/** What the bar at the bottom says. */
export interface BarView {
  count: number
  totalFen: Fen | null
  note: string
}

/** Id of the section that holds what this customer mostly takes. */
export const USUAL = 'usual'
/** Id of the one section that holds what a search found. */
export const FOUND = 'found'
const REST = '其他'

/** 常购 first, then the categories in the order the shop filled them, goods without one last. */
export function sectionsOf(goods: readonly Good[], large: boolean): ProductSection[] {
  const usual = goods.filter((good) => good.usual !== null).sort(byLastDay)
  const first = usual.length
    ? [{ id: USUAL, name: '常购', action: large ? '照上次' : '照上次的量加', rows: usual.map(rowOf) }]
    : []
  return [...first, ...categoriesOf(goods).map((name) => sectionOf(goods, name))]
}

/** What a search found, as the list's only section; none when nothing was found. */
export function foundSections(goods: readonly Good[], query: string): ProductSection[] {
  const rows = findIn(goods, query, (good) => good).map(rowOf)
  return rows.length ? [{ id: FOUND, name: '找到', action: '', rows }] : []
}

/** The sections with the prices agreed on for this order in place of the usual ones. */
export function withAgreed(
  sections: ProductSection[],
  agreedFenOf: (productId: string) => Fen | undefined,
): ProductSection[] {
  const agreed = <Row extends { id: string }>(row: Row): Row => {
    const fen = agreedFenOf(row.id)
    return fen === undefined ? row : { ...row, priceFen: fen, chip: 'manual' }
  }
  return sections.map((section) => ({ ...section, rows: section.rows.map(agreed) }))
}

/** The rail beside the sections. */
export function railOf(sections: readonly ProductSection[], isChosen: (productId: string) => boolean): RailItem[] {
  return sections.map(({ id, name, rows }) => ({ id, name, chosen: rows.filter((row) => isChosen(row.id)).length }))
}

/** The bar for what is chosen: kinds, total, and what the own prices save against the list. */
export function barView(
  { orderable, totalFen }: CheckedDraft,
  listFenOf: (id: string) => Fen,
  large: boolean,
): BarView {
  if (!orderable.length) return { count: 0, totalFen: null, note: '还没选，点加号就加上' }
  const listTotal = orderable.reduce((sum, line) => sum + lineTotalFen(listFenOf(line.productId), line.quantity), 0)
  const saved = listTotal - totalFen
  const kinds = `${orderable.length} 种`
  const note = saved > 0 && !large ? `${kinds}，比列表价省 ${formatYuan(saved)}` : kinds
  return { count: orderable.length, totalFen, note }
}

/** One product as a row of the list. Stock is not counted in this edition. */
export function rowOf(good: Good): ProductRow {
  return {
    id: good.id,
    name: good.name,
    note: good.spec,
    image: '',
    priceFen: good.priceFen,
    unit: good.unit,
    step: stepOf(good),
    chip: good.source,
    chipText: '',
    soldOut: false,
    stock: null,
  }
}

function categoriesOf(goods: readonly Good[]): string[] {
  const names = [...new Set(goods.map(({ category }) => category))]
  return [...names.filter(Boolean), ...(names.includes('') ? [''] : [])]
}

function sectionOf(goods: readonly Good[], category: string): ProductSection {
  const rows = goods.filter((good) => good.category === category).map(rowOf)
  return { id: `category ${category}`, name: category || REST, action: '', rows }
}

function byLastDay(one: Good, other: Good): number {
  return (other.last?.on ?? '').localeCompare(one.last?.on ?? '')
}
