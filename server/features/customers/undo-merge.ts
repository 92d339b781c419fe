import { now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import type { customers } from './contract'
import { customerParts } from './customer-parts'
import { mergeUndone } from './errors'
import { holdCustomer } from './find-customer'
import { partCards } from './merge-cards'
import type { Moved } from './merge-customers'
import { CustomerMerge } from './merge-model'
import { Customer } from './model'
import { undoUntil } from './undoable-merges'

type Undo = (typeof customers.endpoints)['undoMerge']

/**
 * Parts two customers again: what was moved goes back, what was written since stays with the kept one.
 * @throws customers.merge_undone when that was done already, or a day has passed
 */
export async function undoMerge({ mergeId }: InputOf<Undo>): Promise<AnswerOf<Undo>> {
  const merge = await holdMerge(mergeId)
  const { keptId, mergedId } = merge
  const kept = await holdCustomer(keptId)
  const merged = await Customer.findOne({ where: { id: mergedId }, paranoid: false, lock: true })
  if (!merged) throw mergeUndone()
  await merged.restore()
  await merged.update({ mergedInto: null })
  const { card, parts } = JSON.parse(merge.moved ?? '') as Moved
  await partCards(kept, merged, card)
  for (const { name, merge: part } of customerParts()) {
    if (part && name in parts) await part.undo(parts[name], mergedId)
  }
  await merge.update({ undoneAt: now() })
  return { keptId, mergedId, undone: true }
}

async function holdMerge(id: string): Promise<CustomerMerge> {
  const merge = await CustomerMerge.findOne({ where: { id }, lock: true })
  if (!merge) throw notFound({ what: '合并' })
  if (merge.undoneAt || !merge.moved || undoUntil(merge) < now()) throw mergeUndone()
  return merge
}
