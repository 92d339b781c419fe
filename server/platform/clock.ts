/** Where business days are counted: China has one time zone and no summer time. */
const OFFSET_MS = 8 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

let read: () => number = Date.now

/** The moment it is; tests can set it. */
export function now(): Date {
  return new Date(read())
}

/** Sets the clock, or gives it back to the machine; for tests. */
export function setClock(source?: () => number): void {
  read = source ?? Date.now
}

/** The business day (YYYY-MM-DD, Asia/Shanghai) of a moment. */
export function businessDay(at: Date = now()): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10)
}

/** The day `count` days after `day`; negative counts go back. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** How many days from `start` to `end`, both included. */
export function daysBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS) + 1
}

/** The Monday of the week `day` lies in. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}
