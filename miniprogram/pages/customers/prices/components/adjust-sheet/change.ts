import type { AdjustPricesAnswerItem } from '../../../../../api/generated'
import { formatYuan, fenFromYuan } from '../../../../../utils/money'

/** How prices change together. */
export const KINDS = [
  { value: 'percent', text: '按百分比' },
  { value: 'amount', text: '加减钱' },
] as const

/** What they are rounded to. */
export const ROUNDINGS = [
  { value: 'none', text: '不取整' },
  { value: 'tenth', text: '1 角' },
  { value: 'half', text: '5 角' },
  { value: 'one', text: '1 元' },
] as const

/** What is chosen and typed. */
export interface Typed {
  kind: (typeof KINDS)[number]['value']
  isDown: boolean
  typed: string
  rounding: (typeof ROUNDINGS)[number]['value']
}

/** A change nobody has touched: some percent less. */
export const BLANK: Typed = { kind: 'percent', isDown: true, typed: '', rounding: 'tenth' }

/** The change as the server takes it; null until there is a number. */
export function changeOf({ kind, isDown, typed, rounding }: Typed) {
  const size = Number(typed)
  if (!typed.trim() || !(size > 0)) return null
  const signed = isDown ? -size : size
  if (kind === 'percent') return { kind, percent: Math.round(signed * 10), rounding }
  return { kind, amount: Math.round(signed * 100) / 100, rounding }
}

/** One price before and after, as a row. */
export interface ShiftRow {
  id: string
  name: string
  before: string
  after: string
  isLow: boolean
}

/** "没有价" where there is none to change. */
export function shiftRow({
  productId,
  productName,
  unit,
  before,
  after,
  isBelowFloor,
}: AdjustPricesAnswerItem): ShiftRow {
  const say = (yuan: number | null): string => (yuan === null ? '没有价' : formatYuan(fenFromYuan(yuan)))
  const row = { id: `${productId} ${unit}`, name: `${productName}/${unit}`, isLow: isBelowFloor }
  return { ...row, before: say(before), after: after === null ? '' : say(after) }
}
