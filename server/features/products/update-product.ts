import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { versionConflict } from '../../platform/errors'
import type { products } from './contract'
import { findProductToChange } from './find-product'
import { refuseTakenSku } from './keep-barcodes'
import { keepCategory } from './keep-category'
import { cardOf, keepParts, refuseHiddenFields } from './keep-parts'
import { tellProduct } from './tell-product'
import { sayUnitUses } from './unit-uses'
import type { Warning } from './warnings'

type Update = (typeof products.endpoints)['updateProduct']

/**
 * Changes what is named of a product; the rest stays, and so does every order that was written before.
 * @throws resource.version_conflict when a version was sent along and somebody changed it meanwhile
 * @throws products.sku_taken, products.barcode_taken, products.unit_in_use
 */
export async function updateProduct({ id, version, ...input }: InputOf<Update>): Promise<AnswerOf<Update>> {
  refuseHiddenFields(input)
  const product = await findProductToChange(id)
  if (version !== undefined && version !== product.version) throw versionConflict({ current: product.version })
  if (input.sku) await refuseTakenSku(id, input.sku)
  const before = await tellProduct(product)
  const noticed = await renamed(id, before.unit, input.unit)
  product.set(cardOf(input))
  if (input.category !== undefined) product.category = await keepCategory(input.category)
  return keepParts(product, input, before, noticed)
}

/** Another pricing unit is another thing to price: what stands in the former does not follow by itself. */
async function renamed(id: string, former: string, unit: string | undefined): Promise<Warning[]> {
  if (unit === undefined || unit === former) return []
  const uses = await sayUnitUses(id, '')
  return uses
    ? [{ field: 'unit', message: `计价单位从「${former}」改成「${unit}」，还有${uses}，数没有变，去看一眼` }]
    : []
}
