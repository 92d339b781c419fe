import { can, currentActor, demand } from '../../platform/access/actor'
import type { InputOf } from '../../platform/contract/endpoint'
import { forbidden, invalidInput } from '../../platform/errors'
import type { customers } from './contract'
import { CustomerAddress, CustomerContact, CustomerLevel, type Customer } from './model'
import { salespeople } from './salespeople'

type Input = Omit<InputOf<(typeof customers.endpoints)['updateCustomer']>, 'id' | 'version' | 'evenIfKnown'>
type Card = Omit<Input, 'contacts' | 'addresses'>

/** What decides about money and trust: for those who may let somebody owe more. */
const TRUST = [
  'creditLimit',
  'termDays',
  'status',
  'isBlacklisted',
  'isOnHold',
  'blacklistReason',
  'holdReason',
] as const

/**
 * Writes what is named on a card, new or known; the rest stays. An emptied text is none.
 * @throws access.denied, or request.invalid naming the field
 */
export async function keepCard(customer: Customer, { contacts, addresses, ...input }: Input): Promise<void> {
  const card = Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, value === '' ? null : value]),
  ) as Card
  refuseTrust(customer, card)
  await refuseUnknown(customer, card)
  customer.set(card)
  settleReasons(customer)
  await customer.save()
  if (contacts) await keepContacts(customer.id, contacts)
  if (addresses) await keepAddresses(customer.id, addresses)
}

function refuseTrust(customer: Customer, card: Card): void {
  const isNew = (name: (typeof TRUST)[number]): boolean =>
    card[name] !== undefined && card[name] !== (customer.get(name) ?? null)
  if (TRUST.some(isNew)) demand('orders.approve_credit')
}

async function refuseUnknown(customer: Customer, { levelId, assignedTo }: Card): Promise<void> {
  if (levelId && levelId !== customer.levelId && !(await CustomerLevel.findOne({ where: { id: levelId } })))
    throw invalidInput([{ field: 'levelId', reason: '客户等级没有了，重新选一个' }])
  if (assignedTo !== undefined && assignedTo !== (customer.assignedTo ?? null)) await refuseAssigning(assignedTo)
}

/**
 * Whether the acting person may hand a customer they see to this one: who sees only their own takes or lets go.
 * @throws access.denied, or request.invalid when there is no such person
 */
export async function refuseAssigning(to: string | null): Promise<void> {
  if (to === null || to === currentActor().userId) return
  if (!can('customers.see_all')) throw forbidden()
  if (!(await salespeople()).some(({ id, isGone }) => id === to && !isGone))
    throw invalidInput([{ field: 'assignedTo', reason: '负责人不在店里了，重新选一位' }])
}

/** A reason belongs to what it is the reason of. @throws request.invalid where it is missing */
function settleReasons(customer: Customer): void {
  if (!customer.isBlacklisted) customer.set({ blacklistReason: null })
  if (!customer.isOnHold) customer.set({ holdReason: null })
  if (customer.isBlacklisted && !customer.blacklistReason)
    throw invalidInput([{ field: 'blacklistReason', reason: '拉黑的原因没有填' }])
  if (customer.isOnHold && !customer.holdReason)
    throw invalidInput([{ field: 'holdReason', reason: '暂停的原因没有填' }])
}

async function keepContacts(customerId: string, contacts: NonNullable<Input['contacts']>): Promise<void> {
  await CustomerContact.destroy({ where: { customerId } })
  const named = contacts.filter(({ name, phone }) => name || phone)
  await CustomerContact.bulkCreate(
    named.map((contact, sort) => ({ ...contact, phone: contact.phone || null, customerId, sort })),
  )
}

async function keepAddresses(customerId: string, addresses: NonNullable<Input['addresses']>): Promise<void> {
  await CustomerAddress.destroy({ where: { customerId } })
  await CustomerAddress.bulkCreate(addresses.map((place, sort) => ({ ...place, customerId, sort })))
}
