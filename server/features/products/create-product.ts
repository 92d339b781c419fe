import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { currentActor } from '../../platform/access/actor'
import type { products } from './contract'
import { refuseTakenSku } from './keep-barcodes'
import { keepCategory } from './keep-category'
import { cardOf, keepParts, refuseHiddenFields } from './keep-parts'
import { Product } from './model'

type Create = (typeof products.endpoints)['createProduct']

/** Puts a product on sale. @throws products.sku_taken, products.barcode_taken */
export async function createProduct(input: InputOf<Create>): Promise<AnswerOf<Create>> {
  refuseHiddenFields(input)
  if (input.sku) await refuseTakenSku('', input.sku)
  const category = await keepCategory(input.category ?? '')
  const product = await Product.create({ ...cardOf(input), category, updatedBy: currentActor().name })
  return keepParts(product, input)
}
