import { whoAndWhere } from './session'
import { phoneStorage, type StorageDoor } from './storage'

/** A customer somebody lately wrote an order for. */
export interface RecentCustomer {
  id: string
  name: string
  /** Phone or address, what tells two alike apart. */
  note: string
}

/** The customers of the last orders written on this phone. */
export interface RecentCustomers {
  /** The latest first, six at most. */
  list(): RecentCustomer[]
  /** Puts one in front. */
  note(customer: RecentCustomer): void
  /** Takes one off: no longer there. */
  drop(id: string): void
}

const MOST = 6

/** Recent customers behind `door`, apart for each `owner`. */
export function createRecentCustomers(door: StorageDoor, owner: () => string): RecentCustomers {
  const key = (): string => `kd.recent.${owner()}`
  const list = (): RecentCustomer[] => (door.read(key()) as RecentCustomer[] | undefined) || []
  const without = (id: string): RecentCustomer[] => list().filter((one) => one.id !== id)
  return {
    list,
    note: (customer) => door.write(key(), [customer, ...without(customer.id)].slice(0, MOST)),
    drop: (id) => door.write(key(), without(id)),
  }
}

/** Those of whoever is signed in. */
export const recentCustomers = createRecentCustomers(phoneStorage, whoAndWhere)
