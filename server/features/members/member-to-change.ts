import { currentActor } from '../../platform/access/actor'
import { notOneself, ownersOnly, removedAlready } from './errors'
import { findMember } from './find-member'
import { keepsAnOwner } from './keeps-an-owner'
import type { Membership } from './model'

/**
 * A member whose role or place in the shop is about to change, locked.
 * @throws resource.not_found, members.removed, members.owners_only, members.not_oneself
 */
export async function memberToChange(id: string): Promise<Membership> {
  const member = await findMember(id, true)
  if (member.status === 'removed') throw removedAlready({ name: member.name })
  mindOwners(member)
  if (member.id === currentActor().membershipId) throw notOneself()
  return member
}

/** An owner is touched by owners only. @throws members.owners_only */
export function mindOwners({ role }: Pick<Membership, 'role'>): void {
  if (role === 'owner' && currentActor().role !== 'owner') throw ownersOnly()
}

/** @throws members.last_owner when nobody would be left who may do everything */
export async function letGo(member: Membership): Promise<void> {
  if (member.role === 'owner' && member.status === 'active') await keepsAnOwner(member)
}
