import { addDays } from '../../platform/clock'
import { FIRST_DAY, LAST_DAY } from './model'

/** The days on which a price holds, both included. */
export interface Span {
  validFrom: string
  validTo: string
}

/** The days that are asked for; without any, the price is from now on. */
export interface WantedSpan {
  validFrom?: string | null | undefined
  validTo?: string | null | undefined
}

/** Where a price goes among those that are there. */
export interface Placing<Row extends Span> {
  /** The row that becomes the price; null for a new one. */
  row: Row | null
  span: Span
  /** Open-ended rows that end the day before. */
  closes: Row[]
  /** A row that is in the way: then nothing may be written. */
  overlap: Row | null
}

/**
 * Places a price among the rows of one place. Without days it changes the row that holds today, or begins today. An open end
 * gives way to what begins later, whichever of the two was written first; every other overlap is told.
 */
export function placeSpan<Row extends Span>(rows: readonly Row[], wanted: WantedSpan, today: string): Placing<Row> {
  const holding = rows.find((row) => holdsOn(row, today))
  if (!wanted.validFrom && !wanted.validTo && holding)
    return { row: holding, span: daysOf(holding), closes: [], overlap: null }
  const validFrom = wanted.validFrom ?? today
  const row = rows.find((one) => one.validFrom === validFrom) ?? null
  return { row, ...fitSpan(rows, row, { ...wanted, validFrom }) }
}

/** The same for a row that is meant by itself: the others make room for its new days. */
export function fitSpan<Row extends Span>(
  rows: readonly Row[],
  row: Row | null,
  { validFrom, validTo }: WantedSpan & { validFrom: string },
): Omit<Placing<Row>, 'row'> {
  const others = rows.filter((other) => other !== row)
  const span = { validFrom, validTo: validTo ?? openEnd(others, validFrom) }
  const closes = others.filter((other) => other.validFrom < validFrom && other.validTo === LAST_DAY)
  const overlap = others.find((other) => !closes.includes(other) && meet(other, span)) ?? null
  return { span, closes, overlap }
}

/** Whether a price holds on a day. */
export function holdsOn({ validFrom, validTo }: Span, day: string): boolean {
  return validFrom <= day && day <= validTo
}

/** The day before, which is the last one of what ends there. */
export const dayBefore = (day: string): string => addDays(day, -1)

/** The days as the wire tells them: an end that is none is null. */
export function toldSpan({ validFrom, validTo }: Span): { validFrom: string | null; validTo: string | null } {
  return { validFrom: validFrom === FIRST_DAY ? null : validFrom, validTo: validTo === LAST_DAY ? null : validTo }
}

function openEnd(others: readonly Span[], validFrom: string): string {
  const later = others.map((other) => other.validFrom).filter((day) => day > validFrom)
  return later.length ? dayBefore(later.reduce((first, day) => (day < first ? day : first))) : LAST_DAY
}

const daysOf = ({ validFrom, validTo }: Span): Span => ({ validFrom, validTo })
const meet = (a: Span, b: Span): boolean => a.validFrom <= b.validTo && b.validFrom <= a.validTo
