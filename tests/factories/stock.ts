import { dataOf } from '../support/client'
import type { House } from '../support/house'
import { aProduct, type ProductWire } from './product'

/** Brings goods into the default warehouse; `unitCost` in yuan. */
export async function stockIn(house: House, productId: string, quantity: number, unitCost?: number): Promise<void> {
  const line = { productId, quantity, ...(unitCost !== undefined && { unitCost }) }
  dataOf(await house.as('owner').post('/inventory/movements', { type: 'in', lines: [line] }))
}

/** A product of which there is some. */
export async function aStockedProduct(
  house: House,
  quantity: number,
  fields: Partial<ProductWire> = {},
): Promise<ProductWire> {
  const product = await aProduct(house, fields)
  await stockIn(house, product.id, quantity)
  return product
}
