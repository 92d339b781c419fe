import type { InputOf } from '../../platform/contract/endpoint'
import { findCustomer } from '../customers'
import type { invites } from './contract'
import { makeInvite, type MadeInvite } from './make-invite'

/** Invites somebody to order for a customer. @throws resource.not_found */
export async function inviteBuyer({
  customerId,
  buyerRole,
  name,
}: InputOf<(typeof invites.endpoints)['inviteBuyer']>): Promise<MadeInvite> {
  const customer = await findCustomer(customerId)
  return makeInvite({ kind: 'buyer', role: 'customer', customerId: customer.id, buyerRole, name })
}
