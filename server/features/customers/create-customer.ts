import { can, currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { keepCard } from './keep-card'
import { refuseKnown } from './look-alikes'
import { Customer } from './model'
import { cardOf } from './read-customer'

type Create = (typeof customers.endpoints)['createCustomer']

/**
 * Opens a card for somebody the shop sells to; who sees only their own customers looks after the new one.
 * @throws customers.looks_known when somebody on the book looks the same, unless told to go on
 */
export async function createCustomer({ evenIfKnown, ...input }: InputOf<Create>): Promise<AnswerOf<Create>> {
  if (!evenIfKnown) await refuseKnown({ id: null, name: input.name, phones: phonesOf(input) })
  const { userId, name } = currentActor()
  const customer = Customer.build({ name: input.name, createdBy: name, createdById: userId })
  const assignedTo = input.assignedTo ?? (can('customers.see_all') ? null : userId)
  await keepCard(customer, { ...input, assignedTo })
  return cardOf(customer)
}

/** All phone numbers that come with a card. */
export function phonesOf({ phone, contacts = [] }: Pick<InputOf<Create>, 'phone' | 'contacts'>): string[] {
  return [phone, ...contacts.map((contact) => contact.phone)].filter((one) => !!one) as string[]
}
