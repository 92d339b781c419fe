import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { cardOf } from './cards-of'
import { findMember } from './find-member'
import type { staffEndpoints } from './staff-endpoints'

type Read = (typeof staffEndpoints)['readMember']

/** One of the shop's own people. @throws resource.not_found */
export async function readMember({ id }: InputOf<Read>): Promise<AnswerOf<Read>> {
  return cardOf(await findMember(id))
}
