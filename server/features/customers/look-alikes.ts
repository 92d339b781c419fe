import { Op } from 'sequelize'
import { looksKnown, type LookAlike } from './errors'
import { Customer, CustomerContact } from './model'
import { salespeople } from './salespeople'
import { namesAlike, phoneKey, type Likeness } from './similar'
import { can, currentActor } from '../../platform/access/actor'

/** Who is being written: `id` of a known one, and what is new about them. */
export interface Newcomer {
  id: string | null
  name: string | null
  phones: readonly string[]
}

/** What tells customers apart, and who looks after them. */
export type Known = Pick<Customer, 'id' | 'name' | 'phone' | 'assignedTo'> & { otherPhones: string[] }

const MOST_CANDIDATES = 5
const CLOSEST_FIRST: readonly Likeness[] = ['phone', 'name', 'similar']

/** @throws customers.looks_known with those on the book who look like `newcomer` */
export async function refuseKnown(newcomer: Newcomer): Promise<void> {
  const keys = new Set(newcomer.phones.map(phoneKey).filter((key) => key))
  if (!newcomer.name && !keys.size) return
  const alike = (await knownCustomers())
    .filter(({ id }) => id !== newcomer.id)
    .map((known) => ({ known, why: likeness(newcomer.name, keys, known) }))
    .filter((one): one is { known: Known; why: Likeness } => one.why !== null)
    .sort((a, b) => CLOSEST_FIRST.indexOf(a.why) - CLOSEST_FIRST.indexOf(b.why))
    .slice(0, MOST_CANDIDATES)
  if (!alike.length) return
  const tell = await teller()
  throw looksKnown({ candidates: alike.map(({ known, why }) => tell(known, why)) })
}

function likeness(name: string | null, phones: ReadonlySet<string>, known: Known): Likeness | null {
  if (phonesOf(known).some((key) => phones.has(key))) return 'phone'
  return name ? namesAlike(name, known.name) : null
}

/** All customers of the shop, whoever looks after them: two people must not open the same card twice. */
export async function knownCustomers(): Promise<Known[]> {
  const [rows, contacts] = await Promise.all([
    Customer.findAll({ attributes: ['id', 'name', 'phone', 'assignedTo'], where: { erasedAt: null }, raw: true }),
    CustomerContact.findAll({ attributes: ['customerId', 'phone'], where: { phone: { [Op.ne]: null } }, raw: true }),
  ])
  const others = new Map<string, string[]>()
  for (const { customerId, phone } of contacts) {
    others.set(customerId, [...(others.get(customerId) ?? []), phone as string])
  }
  return rows.map((row) => ({ ...row, otherPhones: others.get(row.id) ?? [] }))
}

/** Numbers to dial a customer by, in one form. */
export function phonesOf({ phone, otherPhones }: Known): string[] {
  return [phone, ...otherPhones].map(phoneKey).filter((key) => key)
}

/** Tells of a look-alike what the acting person may know of them. */
export async function teller(): Promise<(known: Known, why: Likeness) => LookAlike> {
  const names = new Map((await salespeople()).map(({ id, name }) => [id, name]))
  const { userId } = currentActor()
  const seesAll = can('customers.see_all')
  return ({ id, name, phone, assignedTo }, why) => {
    const isOpen = seesAll || assignedTo === null || assignedTo === userId
    const ownerName = names.get(assignedTo ?? '') ?? null
    return { id: isOpen ? id : null, name, phone: isOpen ? phone : null, ownerName, why }
  }
}
