import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { customerParts, type Choice } from './customer-parts'
import { mergeUndecided } from './errors'
import { holdCustomer } from './find-customer'
import { mergeCards, type CardMemo } from './merge-cards'
import { CustomerMerge } from './merge-model'
import type { Customer } from './model'
import { movesOf, refuseItself } from './preview-merge'
import { cardOf } from './read-customer'

type Merge = (typeof customers.endpoints)['mergeCustomers']

/** What a merge remembers: the cards' own part, and each feature's. */
export interface Moved {
  card: CardMemo
  parts: Record<string, unknown>
}

/**
 * Makes one customer of two: the other's rows move over and the other is gone, until it is taken back.
 * @throws customers.merge_undecided while rows exclude one another and nobody has chosen
 */
export async function mergeCustomers({ id, from, take, choices }: InputOf<Merge>): Promise<AnswerOf<Merge>> {
  refuseItself(id, from)
  const { kept, merged } = await holdBoth(id, from)
  const chosen = new Map((choices ?? []).map((choice): [string, Choice] => [choice.id, choice.take]))
  const conflicts = (await movesOf(from, id)).flatMap((part) => part.conflicts)
  const undecided = conflicts.map((conflict) => conflict.id).filter((key) => !chosen.has(key))
  if (undecided.length) throw mergeUndecided({ undecided })
  const parts: Moved['parts'] = {}
  for (const { name, merge } of customerParts()) {
    if (merge) parts[name] = await merge.move(from, id, chosen)
  }
  const moved: Moved = { card: await mergeCards(kept, merged, take ?? []), parts }
  await merged.update({ mergedInto: kept.id })
  await merged.destroy()
  const { name: operator, userId: operatorId } = currentActor()
  await CustomerMerge.create({ keptId: id, mergedId: from, moved: JSON.stringify(moved), operator, operatorId })
  return cardOf(kept)
}

/** Always in the same order, so that two merges of the same two wait for one another. */
async function holdBoth(id: string, from: string): Promise<{ kept: Customer; merged: Customer }> {
  const held = new Map<string, Customer>()
  for (const key of [id, from].sort()) held.set(key, await holdCustomer(key))
  return { kept: held.get(id) as Customer, merged: held.get(from) as Customer }
}
