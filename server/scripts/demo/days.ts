import { addDays } from '../../platform/clock'
import type { DemoCustomer } from './customers'
import { dice, type Dice } from './dice'
import { HABITS } from './kinds'

/** How far back the demo goes, today included. */
export const DEMO_DAYS = 90

const MINUTE = 60_000
const MIDNIGHT_UTC_OFFSET = 8 * 60 * MINUTE

/** Share of orders and the hours they come in, minutes after midnight: most after the kitchens close. */
const HOURS: readonly (readonly [number, number, number])[] = [
  [0.18, 4 * 60 + 20, 8 * 60 + 30],
  [0.16, 9 * 60, 16 * 60],
  [0.66, 17 * 60 + 30, 22 * 60],
]

/** The last hour in which something still goes out the same day, minutes after midnight. */
const SAME_DAY_UNTIL = 8 * 60 + 30

/** One visit: a customer orders on a day at a time. */
export interface Visit {
  customer: DemoCustomer
  day: string
  daysAgo: number
  /** Milliseconds since the epoch. */
  at: number
  deliveryOn: string
}

/** The first moment of a business day. */
export const dayStart = (day: string): number => Date.parse(`${day}T00:00:00Z`) - MIDNIGHT_UTC_OFFSET

/**
 * Who orders on the day so many days before `today`, in the order of their coming.
 * Past days follow the customers' weekly rhythm; today has `busyToday` orders whatever the weekday.
 */
export function visitsOf(
  customers: readonly DemoCustomer[],
  today: string,
  daysAgo: number,
  busyToday: number,
): Visit[] {
  const day = addDays(today, -daysAgo)
  const roll = dice(`day ${daysAgo} ${customers[0]?.name}`)
  const known = customers.filter(({ since }) => since >= daysAgo)
  const coming =
    daysAgo === 0
      ? known.slice(0, 2).concat(roll.draw(known.slice(2), busyToday - 2, () => 1))
      : byRhythm(known, day, daysAgo, roll)
  return coming.map((customer) => visit(customer, day, daysAgo, roll)).sort((a, b) => a.at - b.at)
}

function byRhythm(known: readonly DemoCustomer[], day: string, daysAgo: number, roll: Dice): DemoCustomer[] {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  const mood = (0.92 + 0.16 * roll.float()) * (1.05 - 0.15 * (daysAgo / DEMO_DAYS))
  return known.filter(({ kind, since }) => roll.chance((HABITS[kind].rhythm[weekday] ?? 0) * mood) || since === daysAgo)
}

function visit(customer: DemoCustomer, day: string, daysAgo: number, roll: Dice): Visit {
  const luck = roll.float()
  let before = 0
  const [, from, to] = HOURS.find(([share]) => (before += share) > luck) ?? [1, 12 * 60, 13 * 60]
  const minutes = from + (to - from) * roll.float()
  const deliveryOn = minutes < SAME_DAY_UNTIL ? day : addDays(day, 1)
  return { customer, day, daysAgo, at: Math.round(dayStart(day) + minutes * MINUTE), deliveryOn }
}
