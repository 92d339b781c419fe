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
export async function aProduct(house: House, fields: object = {}): Promise<ProductWire> {
  count += 1
  const body = { name: `货品${count}`, globalPrice: 5.5, unit: '斤', ...fields }
  return dataOf<ProductWire>(await house.as('owner').post('/products', body))
}

/** Water by the bottle at ¥1.50, by the box of 24 at ¥33.00, ordered by the box, in whole ones only. */
export function water(house: House, fields: object = {}): Promise<ProductWire> {
  const box = { name: '箱', numerator: 24, denominator: 1, decimals: 0, price: 33 }
  const counted = { name: '矿泉水', unit: '瓶', globalPrice: 1.5, unitDecimals: 0 }
  return aProduct(house, { ...counted, units: [box], saleUnit: '箱', ...fields })
}
