import type { PriceEvent } from '../../api/generated'
import type { Day } from '../../utils/date'
import { formatQuantity, formatYuan, hundredthsFromQuantity, fenFromYuan } from '../../utils/money'
import { spaced } from '../../utils/text'

/** "12-01"; of another year than today's "2027-01-03". */
export function shortDay(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day
}

/** "12 月 1 日". */
export function longDay(day: Day): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month} 月 ${date} 日`
}

/** "满 10 箱 ¥36.50", "¥36.50" from nothing on. */
export function sayStep({ minQuantity, price }: { minQuantity: number; price: number }, unit: string): string {
  const said = formatYuan(fenFromYuan(price))
  return minQuantity ? spaced(`满 ${formatQuantity(hundredthsFromQuantity(minQuantity))} ${unit} ${said}`) : said
}

/** "涨 5%，取整到 0.5 元", "降 ¥2.00", "定成 ¥36.00". */
export function sayChange(change: PriceEvent['change']): string {
  const said = SAY[change.kind](change)
  const step = ROUNDINGS.find(({ value }) => value === change.rounding)
  return step && step.value !== 'none' ? `${said}，取整到 ${step.text}` : said
}

const upOrDown = (value: number): string => (value < 0 ? '降' : '涨')
const money = (yuan: number): string => formatYuan(Math.abs(fenFromYuan(yuan)))

const SAY: Record<ChangeKind, (change: PriceEvent['change']) => string> = {
  percent: ({ percent = 0 }) => `${upOrDown(percent)} ${Math.abs(percent) / 10}%`,
  amount: ({ amount = 0 }) => `${upOrDown(amount)} ${money(amount)}`,
  set: ({ price = 0 }) => `定成 ${money(price)}`,
}

/** What prices may be rounded to. */
export const ROUNDINGS = [
  { value: 'none', text: '不取整' },
  { value: 'tenth', text: '1 角' },
  { value: 'half', text: '5 角' },
  { value: 'one', text: '1 元' },
] as const

/** One of them. */
export type Rounding = (typeof ROUNDINGS)[number]['value']

/** How prices change together. */
export const CHANGES = [
  { value: 'percent', text: '按百分比' },
  { value: 'amount', text: '加减钱' },
  { value: 'set', text: '定成' },
] as const

/** One of them. */
export type ChangeKind = (typeof CHANGES)[number]['value']

/** What is typed of a change: a number, up or down. */
export interface TypedChange {
  kind: ChangeKind
  isDown: boolean
  typed: string
  rounding: Rounding
}

/** The change that was typed as the server takes it; null for what is no number. */
export function changeOf({ kind, isDown, typed, rounding }: TypedChange): PriceEvent['change'] | null {
  const size = sizeOf(typed)
  if (size === null || (kind !== 'set' && size === 0)) return null
  return { ...PARTS[kind](isDown ? -size : size, size), rounding }
}

const cents = (yuan: number): number => Math.round(yuan * 100) / 100

const PARTS: Record<ChangeKind, (signed: number, size: number) => PriceEvent['change']> = {
  percent: (signed) => ({ kind: 'percent', percent: Math.round(signed * 10) }),
  amount: (signed) => ({ kind: 'amount', amount: cents(signed) }),
  set: (_signed, size) => ({ kind: 'set', price: cents(size) }),
}

function sizeOf(typed: string): number | null {
  const size = Number(typed)
  return typed.trim() && Number.isFinite(size) && size >= 0 ? size : null
}
