import { currentActor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { Customer } from './model'
import { ownLevels } from './own-levels'
import { salespeople } from './salespeople'
import { visibleCustomers } from './visible-customers'

type Read = (typeof customers.endpoints)['readFacets']

const ATTRIBUTES = ['levelId', 'tags', 'industry', 'assignedTo', 'status', 'isBlacklisted', 'isOnHold'] as const

/** What customers can be told apart by, and how many of those this person sees are of each kind. */
export async function readFacets(): Promise<AnswerOf<Read>> {
  const [rows, levels, people] = await Promise.all([
    Customer.findAll({ attributes: [...ATTRIBUTES], where: visibleCustomers() }),
    ownLevels(),
    salespeople(),
  ])
  const { userId } = currentActor()
  const count = (fits: (row: Customer) => boolean): number => rows.filter(fits).length
  const byLevel = tally(rows.map(({ levelId }) => levelId))
  const byOwner = tally(rows.map(({ assignedTo }) => assignedTo))
  return {
    total: rows.length,
    mine: byOwner.get(userId) ?? 0,
    isBlacklisted: count((row) => row.isBlacklisted),
    isOnHold: count((row) => row.isOnHold),
    inactive: count(({ status }) => status === 'inactive'),
    levels: levels.map(({ id, name }) => ({ id, name, count: byLevel.get(id) ?? 0 })),
    tags: mostFirst(tally(rows.flatMap(({ tags }) => tags))),
    industries: mostFirst(tally(rows.map(({ industry }) => industry))),
    owners: people
      .filter(({ id, isGone }) => !isGone || byOwner.has(id))
      .map(({ id, name }) => ({ id, name, isMe: id === userId, count: byOwner.get(id) ?? 0 })),
  }
}

function tally(values: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Of equal ones in the order of the alphabet, so that a list does not jump. */
function mostFirst(counts: Map<string, number>): { value: string; count: number }[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, 500)
}
