import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { cardNames } from './card-names'
import type { customers } from './contract'
import { findCustomer } from './find-customer'
import { CustomerAddress, CustomerContact, type Customer } from './model'
import { presentCard, type CardParts } from './present'
import { undoableMerges } from './undoable-merges'

type Read = (typeof customers.endpoints)['readCustomer']

/** One customer's card. */
export async function readCustomer({ id }: InputOf<Read>): Promise<AnswerOf<Read>> {
  return cardOf(await findCustomer(id))
}

/** The whole card of a customer: names and parts are looked up. */
export async function cardOf(customer: Customer): Promise<AnswerOf<Read>> {
  const [names, parts] = await Promise.all([cardNames(), partsOf(customer.id)])
  return presentCard(customer, names, parts)
}

async function partsOf(customerId: string): Promise<CardParts> {
  const inOrder = { where: { customerId }, order: [['sort', 'ASC']] as [string, string][] }
  const [contacts, addresses, merges] = await Promise.all([
    CustomerContact.findAll(inOrder),
    CustomerAddress.findAll(inOrder),
    undoableMerges(customerId),
  ])
  return {
    contacts: contacts.map(({ name, phone, position }) => ({ name, phone, position })),
    addresses: addresses.map(({ label, address }) => ({ label, address })),
    merges,
  }
}
