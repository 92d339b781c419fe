import { can, currentActor, type Actor } from '../../platform/access/actor'
import { notFound } from '../../platform/errors'
import { findCustomer } from '../customers'
import { stillOpen } from './make-invite'
import { Invite } from './model'

/** Whether the acting person manages invites of this kind and for this customer. */
export function manages({ kind, customerId }: Pick<Invite, 'kind' | 'customerId'>): boolean {
  const actor = currentActor()
  if (kind === 'staff') return can('members.invite', actor)
  return can('buyers.invite', actor) || isOwnCustomers(customerId, actor)
}

/** An open invite the acting person manages. @throws resource.not_found */
export async function findInvite(id: string): Promise<Invite> {
  const found = await Invite.findOne({ where: { id, ...stillOpen() } })
  if (!found || !manages(found)) throw notFound({ what: '邀请' })
  if (found.customerId) await findCustomer(found.customerId)
  return found
}

const isOwnCustomers = (customerId: string | null, actor: Actor): boolean =>
  customerId !== null && customerId === actor.customerId && can('buyers.colleagues', actor)
