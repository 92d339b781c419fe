import { Op } from 'sequelize'
import { ownCustomerId } from '../../platform/access/actor'
import { invalidInput, notFound } from '../../platform/errors'
import { Customer } from './model'
import { visibleCustomers } from './visible-customers'

/** A customer this person may see that is not deleted. @throws resource.not_found, the same for missing and invisible */
export async function findCustomer(id: string): Promise<Customer> {
  return found(await Customer.findOne({ where: { [Op.and]: [{ id }, visibleCustomers()] } }))
}

/** The same, held until the transaction ends: of two who write at once, the second waits. @throws resource.not_found */
export async function holdCustomer(id: string): Promise<Customer> {
  return found(await Customer.findOne({ where: { [Op.and]: [{ id }, visibleCustomers()] }, lock: true }))
}

function found(customer: Customer | null): Customer {
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
