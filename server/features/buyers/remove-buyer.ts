import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { buyers } from './contract'
import { findBuyer } from './find-buyer'

type Remove = (typeof buyers.endpoints)['removeBuyer']

/** Lets a buyer order no more from their next request on; what they ordered stays. */
export async function removeBuyer({ id }: InputOf<Remove>): Promise<AnswerOf<Remove>> {
  const found = await findBuyer(id)
  await found.update({ status: 'removed' })
  return { id: found.id, removed: true }
}
