import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { cardOf } from './cards-of'
import { devices } from './devices'
import { letGo, memberToChange } from './member-to-change'
import type { staffEndpoints } from './staff-endpoints'

type Remove = (typeof staffEndpoints)['removeMember']

/**
 * Takes a member out of the shop; what they did stays theirs, and an invitation brings them back.
 * @throws resource.not_found, members.removed, members.owners_only, members.not_oneself, members.last_owner
 */
export async function removeMember({ id }: InputOf<Remove>): Promise<AnswerOf<Remove>> {
  const member = await memberToChange(id)
  await letGo(member)
  await member.update({ status: 'removed' })
  await devices().end(member.id)
  return cardOf(member)
}
