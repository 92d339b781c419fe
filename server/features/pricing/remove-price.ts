import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput, notFound } from '../../platform/errors'
import { findProduct } from '../products'
import type { pricing } from './contract'
import { notePrices, type PriceNote } from './note-prices'
import { heldPrices, holdPricesOf } from './own-prices'
import { dropPrice } from './settle-price'
import { saySoldBy, unitIdOf } from './shop-goods'

type Remove = (typeof pricing.endpoints)['removePrice']

/** Takes the special prices of a product away: the customer pays the level's or the list price again. @throws resource.not_found */
export async function removePrice({ customerId, productId, unit }: InputOf<Remove>): Promise<AnswerOf<Remove>> {
  const customer = await holdPricesOf(customerId)
  const product = await findProduct(productId)
  const unitId = unitIdOf(product, unit)
  if (unitId === undefined) throw invalidInput([{ field: 'unit', reason: saySoldBy(product) }])
  const there = [...(await heldPrices(customer.id, [product.id])).values()].flat()
  const meant = unit === undefined ? there : there.filter((row) => row.unitId === unitId)
  if (!meant.length) throw notFound({ what: '专属价' })
  const notes: PriceNote[] = []
  for (const row of [...meant]) {
    notes.push(await dropPrice({ customerId: customer.id, productId, unitId: row.unitId }, meant, row))
  }
  await notePrices(notes, 'single')
  return { productId: product.id, deleted: true }
}
