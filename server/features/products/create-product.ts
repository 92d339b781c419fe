import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { Product } from './model'
import { presentProduct } from './present'

type Create = (typeof products.endpoints)['createProduct']

/** Puts a product on sale. */
export async function createProduct(input: InputOf<Create>): Promise<AnswerOf<Create>> {
  const { name, globalPrice, unit, category, spec } = input
  return presentProduct(await Product.create({ name, globalPrice, unit, category, spec }))
}
