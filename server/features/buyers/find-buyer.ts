import { can, currentActor, demand } from '../../platform/access/actor'
import { invalidInput, notFound } from '../../platform/errors'
import { findCustomer, type Customer } from '../customers'
import { Membership } from '../members'
import { notYourself } from './contract'

/**
 * The customer whose buyers the acting person manages: a buyer's own, else the named one.
 * @throws access.denied, request.invalid without a name, resource.not_found
 */
export async function managedCustomer(named: string | undefined): Promise<Customer> {
  const { role, customerId: own } = currentActor()
  if (role === 'customer') {
    demand('buyers.colleagues')
    return findCustomer(own ?? '')
  }
  if (named === undefined) throw invalidInput([{ field: 'customerId', reason: '客户编号没有填' }])
  demand('buyers.invite')
  return findCustomer(named)
}

/** A buyer the acting person may change, never themselves. @throws resource.not_found, buyers.not_yourself */
export async function findBuyer(id: string): Promise<Membership> {
  const { role, customerId: own, membershipId } = currentActor()
  const found = await Membership.findOne({ where: { id, role: 'customer', status: 'active' } })
  const isOurs = role === 'customer' ? can('buyers.colleagues') && found?.customerId === own : can('buyers.invite')
  if (!found?.customerId || !isOurs) throw notFound({ what: '买家' })
  await findCustomer(found.customerId)
  if (found.id === membershipId) throw notYourself()
  return found
}
