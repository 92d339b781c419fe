import { dataOf } from '../support/client'
import type { House } from '../support/house'

/** A customer as the wire has it. */
export interface CustomerWire {
  id: string
  name: string
  phone: string | null
}

let count = 0

/** A customer of the own shop, with a name of its own. */
export async function aCustomer(house: House, fields: { name?: string; phone?: string } = {}): Promise<CustomerWire> {
  count += 1
  return dataOf<CustomerWire>(await house.as('owner').post('/customers', { name: `客户${count}`, ...fields }))
}
