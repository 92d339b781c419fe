import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { findProduct } from './find-product'
import { presentProduct } from './present'

type Update = (typeof products.endpoints)['updateProduct']

/** Changes what is named of a product; the rest stays, and so does every order that was written before. */
export async function updateProduct({ id, ...changes }: InputOf<Update>): Promise<AnswerOf<Update>> {
  const product = await findProduct(id)
  await product.update(changes)
  return presentProduct(product)
}
