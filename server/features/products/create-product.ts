import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { keepTrade, refuseHiddenFields } from './keep-trade'
import { Product } from './model'

type Create = (typeof products.endpoints)['createProduct']

/** Puts a product on sale. */
export async function createProduct(input: InputOf<Create>): Promise<AnswerOf<Create>> {
  refuseHiddenFields(input)
  const { units: _units, saleUnit: _saleUnit, visibleLevels: _levels, visibleCustomers: _customers, ...card } = input
  return keepTrade(await Product.create(card), input)
}
