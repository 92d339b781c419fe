import { dataOf } from '../support/client'
import type { House } from '../support/house'

/** A customer as the wire has it. */
export interface CustomerWire {
  id: string
  name: string
  phone: string | null
  address: string | null
  contactName: string | null
  levelId: string | null
  levelName: string | null
  tags: string[]
  assignedTo: string | null
  ownerName: string | null
  creditLimit: number | null
  status: string
  version: number
  contacts: { name: string; phone: string | null; position: string }[]
  addresses: { label: string; address: string }[]
  merges: { id: string; mergedName: string }[]
}

let count = 0

/** A customer of the own shop, with a name of its own; assigned to nobody unless told otherwise. */
export async function aCustomer(house: House, fields: object = {}): Promise<CustomerWire> {
  count += 1
  const body = { name: `客户${count}`, evenIfKnown: true, ...fields }
  return dataOf<CustomerWire>(await house.as('owner').post('/customers', body))
}
