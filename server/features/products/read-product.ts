import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { findProduct } from './find-product'
import { tellProduct } from './tell-product'

type Read = (typeof products.endpoints)['readProduct']

/** One product. */
export async function readProduct({ id }: InputOf<Read>): Promise<AnswerOf<Read>> {
  return tellProduct(await findProduct(id))
}
