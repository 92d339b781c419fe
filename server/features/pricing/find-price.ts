import { notFound } from '../../platform/errors'
import { findProduct, type Product } from '../products'
import { CustomerPrice } from './model'
import { heldPrices, holdPricesOf, rowsAt } from './own-prices'

/** One live special price of a held customer, with all that stand in its place. */
export interface FoundPrice {
  row: CustomerPrice
  rows: CustomerPrice[]
  product: Product
}

/** A special price by its key, held with its neighbours; its product must be there. @throws resource.not_found */
export async function findPrice(customerId: string, rowId: string): Promise<FoundPrice> {
  const customer = await holdPricesOf(customerId)
  const found = await CustomerPrice.findOne({ where: { id: rowId, customerId: customer.id } })
  if (!found) throw notFound({ what: '专属价' })
  const product = await findProduct(found.productId)
  const rows = rowsAt(await heldPrices(customer.id, [product.id]), found)
  const row = rows.find(({ id }) => id === rowId)
  if (!row) throw notFound({ what: '专属价' })
  return { row, rows, product }
}
