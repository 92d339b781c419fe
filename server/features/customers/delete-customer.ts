import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { findCustomer } from './find-customer'

type Delete = (typeof customers.endpoints)['deleteCustomer']

/** Hides a customer: nothing new can be written for them, what was written stays. */
export async function deleteCustomer({ id }: InputOf<Delete>): Promise<AnswerOf<Delete>> {
  const customer = await findCustomer(id)
  await customer.destroy()
  return { id: customer.id, deleted: true }
}
