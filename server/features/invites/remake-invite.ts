import type { InputOf } from '../../platform/contract/endpoint'
import { onlyOwnersInviteOwners, tooMuchForDigits } from './errors'
import type { invites } from './contract'
import { currentActor } from '../../platform/access/actor'
import { findInvite } from './find-invite'
import { makeInvite, type MadeInvite } from './make-invite'
import { revokeInvite } from './revoke-invite'

/** Roles that are too much for what somebody might guess. */
const TOO_MUCH = new Set(['owner', 'manager'])

/**
 * Makes an open invite anew, as a code or as digits; the former one opens nothing from now on.
 * @throws resource.not_found, invites.too_much_for_digits, invites.only_owners
 */
export async function remakeInvite({
  id,
  asDigits,
}: InputOf<(typeof invites.endpoints)['remakeInvite']>): Promise<MadeInvite> {
  const { kind, role, customerId, buyerRole, name } = await findInvite(id)
  if (asDigits && TOO_MUCH.has(role)) throw tooMuchForDigits()
  if (role === 'owner' && currentActor().role !== 'owner') throw onlyOwnersInviteOwners()
  await revokeInvite({ id })
  return makeInvite({ kind, role, customerId, buyerRole, name }, asDigits)
}
