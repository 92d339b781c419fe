import type { InputOf } from '../../platform/contract/endpoint'
import { customerToServe } from '../customers'
import type { invites } from './contract'
import { makeInvite, type MadeInvite } from './make-invite'

/** A buyer invites somebody to order for the same customer. */
export async function inviteColleague({
  buyerRole,
  name,
}: InputOf<(typeof invites.endpoints)['inviteColleague']>): Promise<MadeInvite> {
  const customer = await customerToServe(undefined)
  return makeInvite({ kind: 'buyer', role: 'customer', customerId: customer.id, buyerRole, name })
}
