import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { buyers } from './contract'
import { findBuyer } from './find-buyer'
import { presentBuyer } from './present'
import { seen } from './seen'

type Update = (typeof buyers.endpoints)['updateBuyer']

/** Changes what a buyer may do, or what they are called; it counts from their next request on. */
export async function updateBuyer({ id, ...changes }: InputOf<Update>): Promise<AnswerOf<Update>> {
  const found = await findBuyer(id)
  await found.update(changes)
  const known = await seen([found])
  return presentBuyer(found, known.get(found.id), currentActor().membershipId)
}
