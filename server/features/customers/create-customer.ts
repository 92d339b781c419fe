import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { Customer } from './model'
import { presentCustomer } from './present'

type Create = (typeof customers.endpoints)['createCustomer']

/** Opens a card for somebody the shop sells to. */
export async function createCustomer({ name, phone, address }: InputOf<Create>): Promise<AnswerOf<Create>> {
  return presentCustomer(await Customer.create({ name, phone: phone || null, address: address || null }))
}
