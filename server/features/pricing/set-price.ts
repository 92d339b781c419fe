import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { findProduct } from '../products'
import type { pricing } from './contract'
import { keepPrices } from './keep-prices'
import type { CustomerPrice } from './model'
import { notePrices } from './note-prices'
import { heldPrices, holdPricesOf } from './own-prices'
import { toldPrice } from './told-price'

type SetPrice = (typeof pricing.endpoints)['setPrice']

/** Gives a customer a special price, or another one. */
export async function setPrice({ customerId, ...wanted }: InputOf<SetPrice>): Promise<AnswerOf<SetPrice>> {
  const customer = await holdPricesOf(customerId)
  const product = await findProduct(wanted.productId)
  const there = await heldPrices(customer.id, [product.id])
  const { rows, notes } = await keepPrices(customer.id, [wanted], new Map([[product.id, product]]), there, () => '')
  await notePrices(notes, 'single')
  return toldPrice(rows[0] as CustomerPrice, product)
}
