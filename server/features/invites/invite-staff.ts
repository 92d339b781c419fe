import { currentActor } from '../../platform/access/actor'
import type { InputOf } from '../../platform/contract/endpoint'
import type { invites } from './contract'
import { onlyOwnersInviteOwners } from './errors'
import { makeInvite, type MadeInvite } from './make-invite'

/** Invites somebody to work in the shop. @throws invites.only_owners */
export async function inviteStaff({
  role,
  name,
}: InputOf<(typeof invites.endpoints)['inviteStaff']>): Promise<MadeInvite> {
  if (role === 'owner' && currentActor().role !== 'owner') throw onlyOwnersInviteOwners()
  return makeInvite({ kind: 'staff', role, customerId: null, buyerRole: null, name })
}
