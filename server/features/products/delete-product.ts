import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { findProductToChange } from './find-product'
import { ProductBarcode } from './parts-model'

type Delete = (typeof products.endpoints)['deleteProduct']

/** Takes a product off sale: nobody can order it any more, what was ordered stays; its codes are free for others. */
export async function deleteProduct({ id }: InputOf<Delete>): Promise<AnswerOf<Delete>> {
  const product = await findProductToChange(id)
  if (product.skuKey !== null) await product.update({ skuKey: null })
  await ProductBarcode.update({ codeKey: null }, { where: { productId: id } })
  await product.destroy()
  return { id: product.id, deleted: true }
}
