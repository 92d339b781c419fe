import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { pricing } from './contract'
import { findPrice } from './find-price'
import { notePrices } from './note-prices'
import { dropPrice } from './settle-price'

type Remove = (typeof pricing.endpoints)['removePriceRow']

/** Takes one special price away; what held before it does not come back by itself. @throws resource.not_found */
export async function removePriceRow({ customerId, rowId }: InputOf<Remove>): Promise<AnswerOf<Remove>> {
  const { row, rows } = await findPrice(customerId, rowId)
  const place = { customerId, productId: row.productId, unitId: row.unitId }
  await notePrices([await dropPrice(place, rows, row)], 'single')
  return { id: rowId, deleted: true }
}
