import { can, currentActor } from '../../platform/access/actor'
import type { Permission } from '../../platform/access/roles'
import type { Membership } from './model'
import type { MemberAction } from './statuses'

/** What the acting person may do to this member; the verbs hold to the same. */
export function actionsOn(member: Membership): MemberAction[] {
  const { role, membershipId } = currentActor()
  if (member.status === 'removed' || (member.role === 'owner' && role !== 'owner')) return []
  return possible(member, member.id === membershipId).filter((action) => can(NEEDS[action] ?? 'members.update'))
}

const NEEDS: Partial<Record<MemberAction, Permission>> = { remove: 'members.remove' }

/** Nobody decides about themselves but what they are called. */
function possible({ status }: Membership, isMe: boolean): MemberAction[] {
  if (isMe) return ['rename']
  return ['rename', 'change_role', status === 'active' ? 'suspend' : 'resume', 'sign_out', 'remove']
}
