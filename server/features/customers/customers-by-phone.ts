import { knownCustomers, phonesOf, type Known } from './look-alikes'
import { phoneKey } from './similar'

/** Customers of the shop with this number, however it is written; told for several numbers at once. */
export async function customersByPhone(phones: readonly string[]): Promise<Map<string, Known[]>> {
  const known = phones.length ? await knownCustomers() : []
  const byKey = new Map<string, Known[]>()
  for (const one of known) for (const key of phonesOf(one)) byKey.set(key, [...(byKey.get(key) ?? []), one])
  return new Map(phones.map((phone) => [phone, [...new Set(byKey.get(phoneKey(phone)) ?? [])]]))
}
