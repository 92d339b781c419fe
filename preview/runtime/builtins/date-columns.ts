/** The wheels of a date or time picker: what each offers and which row is chosen. */
export interface Wheels {
  columns: string[][]
  chosen: number[]
}

/** How fine a date picker is. */
export type DateFields = 'year' | 'month' | 'day'

interface Range {
  from: number
  to: number
}

const SIZES: Record<DateFields, number> = { year: 1, month: 2, day: 3 }
const UNITS = ['年', '月', '日']
/** WeChat's range when the page gives none: a hundred years either way. */
const YEARS = 100

/** Wheels of a date picker; `value`, `start` and `end` are YYYY-MM-DD or shorter, `today` is used where they say nothing. */
export function dateWheels(value: string, start: string, end: string, fields: DateFields, today: string): Wheels {
  const [year = 0] = parts(today)
  const low = withDefaults(parts(start), [year - YEARS, 1, 1])
  const high = withDefaults(parts(end), [year + YEARS, 12, 31])
  const wanted = withDefaults(parts(value), parts(today))
  const picked: number[] = []
  const columns: string[][] = []
  const chosen: number[] = []
  for (let level = 0; level < SIZES[fields]; level += 1) {
    const range = rangeOf(level, picked, low, high)
    const current = Math.min(Math.max(wanted[level] ?? range.from, range.from), range.to)
    picked.push(current)
    columns.push(rows(range).map((row) => `${row}${UNITS[level]}`))
    chosen.push(current - range.from)
  }
  return { columns, chosen }
}

/** The date the wheels' rows stand for, as WeChat writes it: YYYY, YYYY-MM or YYYY-MM-DD. */
export function dateOf({ columns, chosen }: Wheels): string {
  return columns.map((column, level) => pad(parseInt(column[chosen[level] ?? 0] ?? column.at(-1) ?? '0', 10))).join('-')
}

/** Wheels of a time picker; `value`, `start` and `end` are HH:mm. */
export function timeWheels(value: string, start: string, end: string): Wheels {
  const low = withDefaults(parts(start), [0, 0])
  const high = withDefaults(parts(end), [23, 59])
  const wanted = withDefaults(parts(value), low)
  const hours = { from: low[0]!, to: high[0]! }
  const hour = clamp(wanted[0]!, hours)
  const minutes = { from: hour === low[0] ? low[1]! : 0, to: hour === high[0] ? high[1]! : 59 }
  return {
    columns: [rows(hours).map(pad), rows(minutes).map(pad)],
    chosen: [hour - hours.from, clamp(wanted[1]!, minutes) - minutes.from],
  }
}

/** The time the wheels' rows stand for, HH:mm. */
export function timeOf({ columns, chosen }: Wheels): string {
  return columns.map((column, level) => column[chosen[level] ?? 0] ?? column.at(-1)).join(':')
}

function rangeOf(level: number, picked: number[], low: number[], high: number[]): Range {
  const isAt = (bound: number[]): boolean => picked.every((part, index) => part === bound[index])
  const natural = [0, 12, daysIn(picked[0] ?? 2000, picked[1] ?? 1)][level]!
  const from = isAt(low) ? low[level]! : 1
  const to = isAt(high) ? high[level]! : natural
  return level === 0 ? { from: low[0]!, to: high[0]! } : { from, to: Math.min(to, natural) }
}

function daysIn(year: number, month: number): number {
  return new Date(year, month, 0).getDate()
}

function parts(text: string): number[] {
  return text ? text.split(/[-:/]/).map(Number) : []
}

function withDefaults(given: number[], defaults: number[]): number[] {
  return defaults.map((part, index) => (Number.isFinite(given[index]) ? given[index]! : part))
}

function rows({ from, to }: Range): number[] {
  return Array.from({ length: Math.max(1, to - from + 1) }, (_none, index) => from + index)
}

function clamp(value: number, { from, to }: Range): number {
  return Math.min(Math.max(value, from), to)
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
