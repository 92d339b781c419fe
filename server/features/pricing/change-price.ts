import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { findProduct } from '../products'
import type { pricing } from './contract'
import { holdingRow, keepPrices } from './keep-prices'
import type { CustomerPrice } from './model'
import { notePrices } from './note-prices'
import { heldPrices, holdPricesOf, rowsAt } from './own-prices'
import { toldPrice } from './told-price'
import { unitIdOf } from './shop-goods'

type Change = (typeof pricing.endpoints)['changePrice']

/** Changes the special price that holds today; `setPrice` also makes one. @throws resource.not_found */
export async function changePrice({ customerId, ...wanted }: InputOf<Change>): Promise<AnswerOf<Change>> {
  const customer = await holdPricesOf(customerId)
  const product = await findProduct(wanted.productId)
  const there = await heldPrices(customer.id, [product.id])
  const rows = rowsAt(there, { productId: product.id, unitId: unitIdOf(product, wanted.unit) ?? 'none' })
  if (!holdingRow(rows, businessDay())) throw notFound({ what: '专属价' })
  const kept = await keepPrices(customer.id, [wanted], new Map([[product.id, product]]), there, () => '')
  await notePrices(kept.notes, 'single')
  return toldPrice(kept.rows[0] as CustomerPrice, product)
}
