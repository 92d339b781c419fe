import type { OrderStatus } from '../../features/orders/statuses'
import type { Dice } from './dice'
import { dayStart, type Visit } from './days'

const MINUTE = 60_000

/** Who takes a step: the shop's people by their role in the story, or whoever wrote the order. */
export type Hand = 'writer' | 'boss' | 'manager' | 'receiver'

/** One step of an order; times in milliseconds since the epoch. */
export interface Stage {
  to: OrderStatus
  at: number
  by: Hand
  remark: string | null
}

/** The way to each status. A cancelled order was submitted before; some were confirmed, see `lifeline`. */
const WAYS: Record<OrderStatus, readonly OrderStatus[]> = {
  draft: [],
  submitted: ['submitted'],
  confirmed: ['submitted', 'confirmed'],
  shipped: ['submitted', 'confirmed', 'shipped'],
  completed: ['submitted', 'confirmed', 'shipped', 'completed'],
  rejected: ['submitted', 'rejected'],
  cancelled: ['submitted', 'cancelled'],
}

const REJECTED = ['今天车排满了，明天给你送行不行？', '香葱断货，先改一下数量', '送货日改到后天，重新提一下']
const REVOKED = ['客户电话说今天不营业', '重复下单，留另一张', '车坏在路上，客户同意改天']
const CONFIRMED = ['', '', '', '', '', '明早 5 点半前到', '西红柿给你留了硬的']

/** The steps of an order from its draft to `goal`, at the times a wholesaler works. */
export function lifeline(visit: Visit, goal: OrderStatus, roll: Dice): Stage[] {
  const isRevoked = goal === 'cancelled' && roll.chance(0.4)
  const way = isRevoked ? (['submitted', 'confirmed', 'cancelled'] as const) : WAYS[goal]
  const stages: Stage[] = [{ to: 'draft', at: visit.at, by: 'writer', remark: null }]
  for (const to of way) {
    const before = stages[stages.length - 1]?.at ?? visit.at
    stages.push({ to, at: Math.round(before + DELAYS[to](before, visit, roll)), ...handOf(to, isRevoked, roll) })
  }
  return stages
}

type Delay = (before: number, visit: Visit, roll: Dice) => number

const minutes =
  (low: number, high: number): Delay =>
  (_before, _visit, roll) =>
    roll.between(low, high) * MINUTE

/** How long after the step before. Most orders are submitted as they are written. */
const DELAYS: Record<OrderStatus, Delay> = {
  draft: () => 0,
  submitted: (before, visit, roll) => (roll.chance(0.8) ? 0 : minutes(3, 40)(before, visit, roll)),
  confirmed: minutes(4, 45),
  rejected: minutes(8, 40),
  cancelled: minutes(15, 90),
  shipped: (before, { deliveryOn }, roll) =>
    Math.max(dayStart(deliveryOn) + roll.between(235, 345) * MINUTE - before, roll.between(35, 110) * MINUTE),
  completed: minutes(50, 300),
}

function handOf(to: OrderStatus, isRevoked: boolean, roll: Dice): Pick<Stage, 'by' | 'remark'> {
  const head: Hand = roll.chance(0.6) ? 'manager' : 'boss'
  const hands: Record<OrderStatus, () => Pick<Stage, 'by' | 'remark'>> = {
    draft: () => ({ by: 'writer', remark: null }),
    submitted: () => ({ by: 'writer', remark: null }),
    confirmed: () => ({ by: head, remark: roll.pick(CONFIRMED) || null }),
    rejected: () => ({ by: head, remark: roll.pick(REJECTED) }),
    cancelled: () => (isRevoked ? { by: head, remark: roll.pick(REVOKED) } : { by: 'writer', remark: null }),
    shipped: () => ({ by: head, remark: null }),
    completed: () => ({ by: 'receiver', remark: null }),
  }
  return hands[to]()
}

/** How far today's orders have come, the earliest first; the rest is submitted. */
const TODAY: readonly OrderStatus[] = [
  'completed',
  'completed',
  'shipped',
  'shipped',
  'shipped',
  'shipped',
  'confirmed',
  'confirmed',
  'confirmed',
  'confirmed',
  'confirmed',
  'cancelled',
  'draft',
  'submitted',
  'submitted',
  'submitted',
  'draft',
]

/** Chances of what is not completed, by how many days ago it was ordered; older days like the last row. */
const UNFINISHED: readonly (readonly (readonly [OrderStatus, number])[])[] = [
  [],
  [
    ['confirmed', 0.2],
    ['shipped', 0.25],
    ['draft', 0.04],
    ['cancelled', 0.04],
  ],
  [
    ['shipped', 0.12],
    ['cancelled', 0.04],
    ['rejected', 0.04],
  ],
  [
    ['cancelled', 0.03],
    ['rejected', 0.02],
    ['draft', 0.004],
  ],
]

/** How far the order of a visit has come by now; `index` counts the visits of its day. */
export function goalOf({ daysAgo }: Visit, index: number, roll: Dice): OrderStatus {
  if (daysAgo === 0) return TODAY[index] ?? 'submitted'
  const luck = roll.float()
  let before = 0
  const row = UNFINISHED[Math.min(daysAgo, UNFINISHED.length - 1)] ?? []
  return row.find(([, share]) => (before += share) > luck)?.[0] ?? 'completed'
}

/**
 * Puts what would happen later today before `now`, keeping its order: the demo looks busy at any hour of the day and
 * holds nothing from the future.
 */
export function untilNow(now: number, today: string): (at: number) => number {
  const soft = Math.max(dayStart(today), now - 90 * MINUTE)
  const room = now - soft
  return (at) =>
    at <= soft || room <= 0 ? Math.min(at, now) : Math.round(soft + (room * (at - soft)) / (at - soft + room))
}
