/** A business day, "2025-11-20", always that of Asia/Shanghai. */
export type Day = string
/** Days from `startDate` to `endDate`, both included. */
export interface DayRange {
  startDate: Day
  endDate: Day
}
/** A moment as the wire or the phone gives it: ISO text, milliseconds or a Date. */
export type Moment = string | number | Date

const DAY_MS = 86_400_000
/** China has one zone and no summer time, so the phone's own zone and Intl are never asked. */
const SHANGHAI_MS = 8 * 3_600_000
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const NEAR: Record<number, string> = { 0: '今天', 1: '明天', 2: '后天', [-1]: '昨天' }

/** The business day a moment falls on. */
export function dayOf(moment: Moment): Day {
  return shanghaiIso(moment).slice(0, 10)
}

/** "14:05", by the clock of Shanghai. */
export function timeOf(moment: Moment): string {
  return shanghaiIso(moment).slice(11, 16)
}

/** "今天 14:05", "昨天", "周五", "11-20", "2024-11-20": when something happened, as short as it can be said. */
export function sayWhen(moment: Moment, now: Moment): string {
  const day = dayOf(moment)
  const today = dayOf(now)
  return day === today ? `今天 ${timeOf(moment)}` : sayDay(day, today)
}

/** "今天 14:05", "昨天 20:18", "11-18 09:12": the same with the time always there. */
export function sayMoment(moment: Moment, now: Moment): string {
  return `${sayDay(dayOf(moment), dayOf(now))} ${timeOf(moment)}`
}

/** "今天", "明天", "昨天", "周五" (of the last six days), "11-20", "2024-11-20". */
export function sayDay(day: Day, today: Day): string {
  const distance = daysBetween(today, day)
  if (NEAR[distance] !== undefined) return NEAR[distance]
  if (distance < 0 && distance > -7) return weekdayOf(day)
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day
}

/** "周五". */
export function weekdayOf(day: Day): string {
  return WEEKDAYS[new Date(startOf(day)).getUTCDay()]
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(startOf(day) + count * DAY_MS).toISOString().slice(0, 10)
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / DAY_MS)
}

/** The running day, week (from Monday) or month up to today. */
export function rangeOf(span: 'today' | 'week' | 'month', today: Day): DayRange {
  const sinceMonday = (new Date(startOf(today)).getUTCDay() + 6) % 7
  const starts = { today, week: addDays(today, -sinceMonday), month: `${today.slice(0, 8)}01` }
  return { startDate: starts[span], endDate: today }
}

/** The stretch of the same length right before a range. */
export function rangeBefore({ startDate, endDate }: DayRange): DayRange {
  const length = daysBetween(startDate, endDate) + 1
  return { startDate: addDays(startDate, -length), endDate: addDays(startDate, -1) }
}

/** "11 月 20 日", "11 月 1 日 – 15 日", "10 月 28 日 – 11 月 3 日"; with years where they differ. */
export function sayRange({ startDate, endDate }: DayRange): string {
  if (startDate === endDate) return longDay(startDate)
  const sameYear = startDate.slice(0, 4) === endDate.slice(0, 4)
  const sameMonth = startDate.slice(0, 7) === endDate.slice(0, 7)
  if (sameMonth) return `${longDay(startDate)} – ${Number(endDate.slice(8))} 日`
  if (sameYear) return `${longDay(startDate)} – ${longDay(endDate)}`
  return `${longYear(startDate)} – ${longYear(endDate)}`
}

/** The calendar picker's local midnight of a day, in milliseconds: pickers count in the phone's own zone. */
export function pickerTime(day: Day): number {
  const [year, month, date] = day.split('-').map(Number)
  return new Date(year, month - 1, date).getTime()
}

/** The day a calendar picker means by its local time. */
export function dayFromPicker(time: number): Day {
  const local = new Date(time)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`
}

function shanghaiIso(moment: Moment): string {
  return new Date(new Date(moment).getTime() + SHANGHAI_MS).toISOString()
}

function startOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function longDay(day: Day): string {
  return `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`
}

function longYear(day: Day): string {
  return `${day.slice(0, 4)} 年 ${longDay(day)}`
}
