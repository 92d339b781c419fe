import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { findProduct } from './find-product'

type Delete = (typeof products.endpoints)['deleteProduct']

/** Takes a product off sale: nobody can order it any more, what was ordered stays. */
export async function deleteProduct({ id }: InputOf<Delete>): Promise<AnswerOf<Delete>> {
  const product = await findProduct(id)
  await product.destroy()
  return { id: product.id, deleted: true }
}
