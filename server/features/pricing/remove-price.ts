import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { pricing } from './contract'
import { findPrice } from './find-price'

type Remove = (typeof pricing.endpoints)['removePrice']

/** Takes a special price away: the customer pays the global one again. */
export async function removePrice({ customerId, productId }: InputOf<Remove>): Promise<AnswerOf<Remove>> {
  const { row, product } = await findPrice(customerId, productId)
  await row.destroy()
  return { productId: product.id, deleted: true }
}
