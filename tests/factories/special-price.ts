import { dataOf } from '../support/client'
import type { House } from '../support/house'

/** Sets what one product costs one customer, in yuan. */
export async function aSpecialPrice(house: House, customerId: string, productId: string, price: number): Promise<void> {
  dataOf(await house.as('owner').post(`/customers/${customerId}/prices`, { productId, price }))
}
