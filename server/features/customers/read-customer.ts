import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { findCustomer } from './find-customer'
import { presentCustomer } from './present'

type Read = (typeof customers.endpoints)['readCustomer']

/** One customer's card. */
export async function readCustomer({ id }: InputOf<Read>): Promise<AnswerOf<Read>> {
  return presentCustomer(await findCustomer(id))
}
