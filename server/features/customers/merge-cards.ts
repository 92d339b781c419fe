import { formatYuan } from '../../platform/money'
import { cardNames } from './card-names'
import { MERGE_FIELDS, type MergeField } from './merge-endpoints'
import { CustomerAddress, CustomerContact, type Customer } from './model'
import { MOST_PARTS } from './shapes'
import { phoneKey } from './similar'

/** One field in which two cards differ. */
export interface Difference {
  field: MergeField
  label: string
  kept: string
  merged: string
}

/** What it takes to give both customers their own cards back. */
export interface CardMemo {
  before: Record<string, unknown>
  after: Record<string, unknown>
  /** Rows of the merged customer that moved. */
  contacts: string[]
  addresses: string[]
  /** Rows made for a main contact or an address that is not the main one any more. */
  added: { contacts: string[]; addresses: string[] }
}

const FIELDS = Object.keys(MERGE_FIELDS) as MergeField[]
/** The main contact is one thing: a number goes nowhere without whose it is. */
const TOGETHER: Partial<Record<MergeField, readonly (keyof Customer)[]>> = {
  phone: ['phone', 'contactName', 'contactPosition'],
}

/** What the two cards say differently: only there somebody has to choose. */
export async function differences(kept: Customer, merged: Customer): Promise<Difference[]> {
  const { levels, people } = await cardNames()
  const say = (customer: Customer, field: MergeField): string => {
    const value = customer.get(field)
    if (field === 'creditLimit') return formatYuan(value as number)
    return levels.get(String(value)) ?? people.get(String(value)) ?? String(value)
  }
  return FIELDS.filter((field) => isSaid(kept, field) && isSaid(merged, field))
    .filter((field) => kept.get(field) !== merged.get(field))
    .map((field) => ({ field, label: MERGE_FIELDS[field], kept: say(kept, field), merged: say(merged, field) }))
}

const isSaid = (customer: Customer, field: MergeField): boolean => customer.get(field) !== null

/** Writes on the kept card what the merged one knows better, and moves its people and places over. */
export async function mergeCards(kept: Customer, merged: Customer, take: readonly MergeField[]): Promise<CardMemo> {
  const wins = (field: MergeField): boolean => isSaid(merged, field) && (take.includes(field) || !isSaid(kept, field))
  const names = FIELDS.filter(wins).flatMap((field) => TOGETHER[field] ?? [field])
  const after: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, merged.get(name)]))
  after.tags = [...new Set([...kept.tags, ...merged.tags])].slice(0, MOST_PARTS)
  if (merged.isBlacklisted && !kept.isBlacklisted)
    Object.assign(after, { isBlacklisted: true, blacklistReason: merged.blacklistReason })
  if (merged.isOnHold && !kept.isOnHold) Object.assign(after, { isOnHold: true, holdReason: merged.holdReason })
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, kept.get(name)]))
  const added = {
    contacts: await keepLosingContact(kept, merged, wins),
    addresses: await keepLosingPlace(kept, merged, wins),
  }
  const [contacts, addresses] = [await keysOf(CustomerContact, merged), await keysOf(CustomerAddress, merged)]
  await CustomerContact.update({ customerId: kept.id }, { where: { customerId: merged.id } })
  await CustomerAddress.update({ customerId: kept.id }, { where: { customerId: merged.id } })
  await kept.update(after)
  return { before, after, contacts, addresses, added }
}

/** Gives both their cards back: what was changed since then stays as it is now. */
export async function partCards(kept: Customer, merged: Customer, memo: CardMemo): Promise<void> {
  const { before, after, contacts, addresses, added } = memo
  const isUntouched = (name: string): boolean => JSON.stringify(kept.get(name)) === JSON.stringify(after[name])
  await kept.update(Object.fromEntries(Object.entries(before).filter(([name]) => isUntouched(name))))
  await CustomerContact.update({ customerId: merged.id }, { where: { id: contacts, customerId: kept.id } })
  await CustomerAddress.update({ customerId: merged.id }, { where: { id: addresses, customerId: kept.id } })
  await CustomerContact.destroy({ where: { id: added.contacts, customerId: kept.id } })
  await CustomerAddress.destroy({ where: { id: added.addresses, customerId: kept.id } })
}

type Wins = (field: MergeField) => boolean

async function keepLosingContact(kept: Customer, merged: Customer, wins: Wins): Promise<string[]> {
  const loser = wins('phone') ? kept : merged
  if (!loser.phone || phoneKey(kept.phone) === phoneKey(merged.phone)) return []
  const { phone, contactName, contactPosition } = loser
  const row = { customerId: kept.id, name: contactName ?? loser.name, phone, position: contactPosition ?? '', sort: 0 }
  return [(await CustomerContact.create(row)).id]
}

async function keepLosingPlace(kept: Customer, merged: Customer, wins: Wins): Promise<string[]> {
  const loser = wins('address') ? kept : merged
  if (!loser.address || kept.address === merged.address) return []
  return [(await CustomerAddress.create({ customerId: kept.id, label: '', address: loser.address, sort: 0 })).id]
}

async function keysOf(model: typeof CustomerContact | typeof CustomerAddress, customer: Customer): Promise<string[]> {
  const query = { attributes: ['id'], where: { customerId: customer.id } }
  const rows = model === CustomerContact ? await CustomerContact.findAll(query) : await CustomerAddress.findAll(query)
  return rows.map(({ id }) => id)
}
