import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { findCustomer } from './find-customer'
import { presentCustomer } from './present'

type Update = (typeof customers.endpoints)['updateCustomer']

/** Changes what is named on a customer's card; the rest stays. */
export async function updateCustomer({ id, ...changes }: InputOf<Update>): Promise<AnswerOf<Update>> {
  const customer = await findCustomer(id)
  const { phone, address } = changes
  await customer.update({
    ...changes,
    ...(phone !== undefined && { phone: phone || null }),
    ...(address !== undefined && { address: address || null }),
  })
  return presentCustomer(customer)
}
