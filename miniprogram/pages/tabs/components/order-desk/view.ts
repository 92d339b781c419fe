import type { ProductRow } from '../../../../components/product-row/view'
import type { ProductSection } from '../../../../components/product-list/window'
import type { CheckedDraft } from '../../../../stores/draft-check'
import type { DraftLine } from '../../../../stores/draft-order'
import { stepOf, type Good, type GoodUnit } from '../../../../stores/goods'
import { formatQuantity, formatYuan, lineTotalFen, type Fen } from '../../../../utils/money'
import type { Rung } from '../../../../utils/price'
import type { AgreedPart } from './agreements'
import { USUAL, type Group } from './shelf'

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

/** The groups as the list draws them. */
export function sectionsOf(
  groups: readonly Group[],
  large: boolean,
  rowOf: (good: Good) => ProductRow,
): ProductSection[] {
  const usual = large ? '照上次' : '照上次的量加'
  return groups.map(({ id, name, goods }) => ({ id, name, action: id === USUAL ? usual : '', rows: goods.map(rowOf) }))
}

/** The rail beside the sections. */
export function railOf(groups: readonly Group[], isChosen: (productId: string) => boolean): RailItem[] {
  return groups.map(({ id, name, goods }) => ({ id, name, chosen: goods.filter((good) => isChosen(good.id)).length }))
}

/** The bar for what is chosen: kinds, total, and what the own prices save against the list. */
export function barView(
  { orderable, totalFen }: CheckedDraft,
  listFenOf: (line: DraftLine) => Fen,
  large: boolean,
): BarView {
  if (!orderable.length) return { count: 0, totalFen: null, note: '还没选，点加号就加上' }
  const listTotal = orderable.reduce((sum, line) => sum + lineTotalFen(listFenOf(line), line.quantity), 0)
  const saved = listTotal - totalFen
  const count = new Set(orderable.map(({ productId }) => productId)).size
  const kinds = `${count} 种`
  const note = saved > 0 && !large ? `${kinds}，比列表价省 ${formatYuan(saved)}` : kinds
  return { count, totalFen, note }
}

/** The prices that count for a line: the one agreed on at any quantity, else the unit's own. */
export function rungsOf({ rungs }: GoodUnit, { agreedFen }: AgreedPart): readonly Rung[] {
  return agreedFen === undefined ? rungs : [{ from: 0, priceFen: agreedFen, source: 'manual' }]
}

/** One product as a row of the list, in one unit; `others` are its lines in other units. */
export function rowOf(good: Good, unit: GoodUnit, agreed: AgreedPart, others: readonly DraftLine[]): ProductRow {
  const more = others.map(({ quantity, unit: name }) => `${formatQuantity(quantity)} ${name}`).join('、')
  return {
    id: good.id,
    name: good.name,
    note: good.spec,
    others: more && `另有 ${more}`,
    image: good.image,
    rungs: rungsOf(unit, agreed),
    unit: unit.name,
    step: stepOf(good, unit),
    soldOut: false,
    stock: null,
  }
}
