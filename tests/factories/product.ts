import { dataOf } from '../support/client'
import type { House } from '../support/house'

/** A product as the wire has it. */
export interface ProductWire {
  id: string
  name: string
  globalPrice: number
  unit: string
}

let count = 0

/** A product of the own shop; a name of its own, ¥5.50 by 斤. */
export async function aProduct(house: House, fields: Partial<ProductWire> = {}): Promise<ProductWire> {
  count += 1
  const body = { name: `货品${count}`, globalPrice: 5.5, unit: '斤', ...fields }
  return dataOf<ProductWire>(await house.as('owner').post('/products', body))
}
