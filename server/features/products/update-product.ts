import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { versionConflict } from '../../platform/errors'
import type { products } from './contract'
import { findProduct } from './find-product'
import { keepTrade, refuseHiddenFields } from './keep-trade'

type Update = (typeof products.endpoints)['updateProduct']

/**
 * Changes what is named of a product; the rest stays, and so does every order that was written before.
 * @throws resource.version_conflict when a version was sent along and somebody changed it meanwhile
 */
export async function updateProduct({ id, version, ...input }: InputOf<Update>): Promise<AnswerOf<Update>> {
  refuseHiddenFields(input)
  const product = await findProduct(id)
  if (version !== undefined && version !== product.version) throw versionConflict({ current: product.version })
  const { units: _units, saleUnit: _saleUnit, visibleLevels: _levels, visibleCustomers: _customers, ...card } = input
  await product.update(card)
  return keepTrade(product, input)
}
