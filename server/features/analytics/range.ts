import { addDays, daysBetween, mondayOf } from '../../platform/clock'
import { invalidInput } from '../../platform/errors'

/** Business days from `startDate` to `endDate`, both included; empty when the end lies before the start. */
export interface DayRange {
  startDate: string
  endDate: string
}

/** One point of a trend. */
export interface Bucket {
  /** The day, the Monday or the first of the month; it may lie before the range. */
  date: string
  /** The last day it stands for, within the range. */
  endDate: string
}

/** How long one point of a trend is. */
export type Period = 'daily' | 'weekly' | 'monthly'

const DEFAULT_DAYS = 30
const MOST_DAYS = 366

/**
 * The days that are asked for: the last 30 up to `today` unless told otherwise.
 * @throws request.invalid when the start lies after the end, or for more than 366 days
 */
export function rangeOf({ startDate, endDate }: Partial<DayRange>, today: string): DayRange {
  const end = endDate ?? today
  const start = startDate ?? addDays(end, 1 - DEFAULT_DAYS)
  if (start > end) throw invalidInput([{ field: 'startDate', reason: '开始日期不能晚于结束日期' }])
  if (daysBetween(start, end) > MOST_DAYS) {
    throw invalidInput([{ field: 'startDate', reason: `一次最多看 ${MOST_DAYS} 天，开始日期往后选一点` }])
  }
  return { startDate: start, endDate: end }
}

/**
 * What a range is compared with: as many days from `compareStart`, else those right before it. It ends before the
 * range begins, so that a short month does not lend days to its neighbour.
 * @throws request.invalid when `compareStart` does not lie before the range
 */
export function previousRange(range: DayRange, compareStart?: string): DayRange {
  const length = daysBetween(range.startDate, range.endDate)
  const startDate = compareStart ?? addDays(range.startDate, -length)
  if (startDate >= range.startDate) {
    throw invalidInput([{ field: 'compareStart', reason: '上一期开始日期要早于这一期' }])
  }
  return { startDate, endDate: earlier(addDays(startDate, length - 1), addDays(range.startDate, -1)) }
}

/** How many days of the range are there up to `today`; all of them when it is over, none when it has not begun. */
export function elapsedDays({ startDate, endDate }: DayRange, today: string): number {
  return Math.max(0, daysBetween(startDate, earlier(endDate, today)))
}

/** The first `days` days of a range; the empty range for none. */
export function firstDays({ startDate, endDate }: DayRange, days: number): DayRange {
  return { startDate, endDate: earlier(endDate, addDays(startDate, days - 1)) }
}

/** The points of a trend over a range, in order and without gaps; the first and the last may be cut short. */
export function bucketsOf({ startDate, endDate }: DayRange, period: Period): Bucket[] {
  const buckets: Bucket[] = []
  for (let date = FIRST_DAY[period](startDate); date <= endDate; date = NEXT[period](date)) {
    const lastDay = addDays(NEXT[period](date), -1)
    buckets.push({ date, endDate: earlier(lastDay, endDate) })
  }
  return buckets
}

const FIRST_DAY: Record<Period, (day: string) => string> = {
  daily: (day) => day,
  weekly: mondayOf,
  monthly: (day) => `${day.slice(0, 7)}-01`,
}

const NEXT: Record<Period, (date: string) => string> = {
  daily: (date) => addDays(date, 1),
  weekly: (date) => addDays(date, 7),
  // 31 days after the first lies in the next month, whatever the month
  monthly: (date) => `${addDays(date, 31).slice(0, 7)}-01`,
}

const earlier = (a: string, b: string): string => (a < b ? a : b)
