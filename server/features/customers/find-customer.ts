import { ownCustomerId } from '../../platform/access/actor'
import { invalidInput, notFound } from '../../platform/errors'
import { Customer } from './model'

/** A customer of this shop that is not deleted. @throws resource.not_found */
export async function findCustomer(id: string): Promise<Customer> {
  const customer = await Customer.findOne({ where: { id } })
  if (!customer) throw notFound({ what: '客户' })
  return customer
}

/**
 * The customer an order or a price is for: a buyer's own whatever is named, else the named one.
 * @throws request.invalid when the shop's people name none; resource.not_found when there is no such customer
 */
export async function customerToServe(named: string | undefined): Promise<Customer> {
  const id = ownCustomerId() ?? named
  if (id === undefined) throw invalidInput([{ field: 'customerId', reason: '客户编号没有填' }])
  return findCustomer(id)
}
