import { demandProof } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { cardOf } from './cards-of'
import { devices } from './devices'
import { findMember } from './find-member'
import { letGo, memberToChange, mindOwners } from './member-to-change'
import type { Membership } from './model'
import type { staffEndpoints } from './staff-endpoints'

type Update = (typeof staffEndpoints)['updateMember']

/**
 * Changes what a member is called, their role, or whether they are let in; it holds from their next request on.
 * @throws resource.not_found, members.removed, members.owners_only, members.not_oneself, members.last_owner
 */
export async function updateMember({ id, ...wanted }: InputOf<Update>): Promise<AnswerOf<Update>> {
  const isPower = wanted.role !== undefined || wanted.status !== undefined
  if (isPower) demandProof()
  const member = isPower ? await memberToChange(id) : await findMember(id)
  mindOwners(member)
  mindOwners({ role: wanted.role ?? member.role })
  if (loses(member, wanted)) await letGo(member)
  await member.update(wanted)
  if (wanted.status === 'suspended') await devices().end(member.id)
  return cardOf(member)
}

function loses(member: Membership, { role = member.role, status = member.status }: Partial<Membership>): boolean {
  return role !== 'owner' || status !== 'active'
}
