import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { findProduct } from '../products'
import type { inventory } from './contract'
import { stockOf } from './read-stock'

type Set = (typeof inventory.endpoints)['setThreshold']

/** Says below how much a product is short; null is never. @throws resource.not_found */
export async function setThreshold({ productId, threshold }: InputOf<Set>): Promise<AnswerOf<Set>> {
  const product = await findProduct(productId)
  await product.update({ stockThreshold: threshold })
  return stockOf(product)
}
