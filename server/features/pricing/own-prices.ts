import { Op } from 'sequelize'
import type { Customer } from '../customers'
import { findCustomer } from '../customers'
import { CustomerPrice } from './model'

/** The rows of each product and unit, by `placeKey`. */
export type Rows<Row> = Map<string, Row[]>

/** A customer held until the transaction ends: of two who set prices at once, the second waits and sees what the first wrote. */
export async function holdPricesOf(customerId: string): Promise<Customer> {
  const customer = await findCustomer(customerId)
  return customer.reload({ lock: true })
}

/** The live special prices of a customer, read past the transaction's snapshot because the customer is held. */
export async function heldPrices(customerId: string, productIds: readonly string[]): Promise<Rows<CustomerPrice>> {
  const rows = await CustomerPrice.findAll({
    where: { customerId, productId: { [Op.in]: [...new Set(productIds)] } },
    order: [['validFrom', 'ASC']],
    lock: true,
  })
  return byPlace(rows)
}

/** Rows by product and unit. */
export function byPlace<Row extends { productId: string; unitId: string }>(rows: readonly Row[]): Rows<Row> {
  const groups: Rows<Row> = new Map()
  for (const row of rows) rowsAt(groups, row).push(row)
  return groups
}

/** The rows of one product and unit, to be added to. */
export function rowsAt<Row>(groups: Rows<Row>, place: { productId: string; unitId: string }): Row[] {
  const key = `${place.productId} ${place.unitId}`
  const group = groups.get(key)
  if (group) return group
  const fresh: Row[] = []
  groups.set(key, fresh)
  return fresh
}
