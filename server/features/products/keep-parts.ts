import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { can, currentActor } from '../../platform/access/actor'
import { forbidden, invalidInput } from '../../platform/errors'
import { keepFiles } from '../files'
import type { products } from './contract'
import { findProduct } from './find-product'
import { keepAliases } from './keep-aliases'
import { keepAudience } from './keep-audience'
import { keepBarcodes } from './keep-barcodes'
import { keepUnits } from './keep-units'
import type { Product } from './model'
import { ProductUnit } from './parts-model'
import { tellProduct } from './tell-product'
import { oddities, type Warning } from './warnings'

type Create = (typeof products.endpoints)['createProduct']
type Update = (typeof products.endpoints)['updateProduct']
type Input = Omit<InputOf<Update>, 'id' | 'version'>
type Parts = 'units' | 'saleUnit' | 'visibleLevels' | 'visibleCustomers' | 'barcodes' | 'aliases' | 'imageIds'

/** Refuses what this person may not write, before anything is. @throws access.denied */
export function refuseHiddenFields({ costPrice, floorPrice }: Pick<Input, 'costPrice' | 'floorPrice'>): void {
  if ((costPrice !== undefined || floorPrice !== undefined) && !can('products.see_cost')) throw forbidden()
}

/** What stands on the product's own row. */
export function cardOf<I extends Input>(input: I): Omit<I, Parts> {
  const { units, saleUnit, visibleLevels, visibleCustomers, barcodes, aliases, imageIds, ...card } = input
  return card
}

/**
 * Writes the parts of a product whose own row is set, and that row once at the end; tells it as it is then.
 * @param before the product as it was, with its parts; nothing when it is new
 */
export async function keepParts(
  product: Product,
  input: Input,
  before?: AnswerOf<Create>,
  noticed: readonly Warning[] = [],
): Promise<AnswerOf<Create>> {
  const { id } = product
  const ofUnits = await keepUnits(product, input.units)
  product.saleUnitId = await saleUnitOf(product, input.saleUnit)
  await keepBarcodes(product, input.barcodes)
  await keepAudience([id], input)
  await keepAliases(id, input.aliases)
  if (input.imageIds) {
    await keepFiles({ type: 'products', id }, input.imageIds, 'product')
    product.imageId = input.imageIds[0] ?? ''
  }
  await saveOnce(product, before)
  const kept = await findProduct(id)
  const warnings = [...noticed, ...ofUnits, ...oddities(kept)]
  return { ...(await tellProduct(kept)), ...(warnings.length > 0 && { warnings }) }
}

/** Anything changed, a part or the row, is one new version, by whoever acts. */
async function saveOnce(product: Product, before: AnswerOf<Create> | undefined): Promise<void> {
  if (!product.changed() && (!before || !(await hasOtherParts(product.id, before)))) return
  product.updatedBy = currentActor().name
  product.changed('updatedAt', true)
  await product.save()
}

async function hasOtherParts(id: string, before: AnswerOf<Create>): Promise<boolean> {
  const say = ({ units, barcodes, aliases, images, visibleLevels, visibleCustomers }: AnswerOf<Create>): string =>
    JSON.stringify([units, barcodes, aliases, images, visibleLevels, visibleCustomers])
  return say(await tellProduct(await findProduct(id))) !== say(before)
}

async function saleUnitOf(product: Product, wanted: string | undefined): Promise<string> {
  const units = await ProductUnit.findAll({ where: { productId: product.id } })
  if (wanted === undefined) return units.some(({ id }) => id === product.saleUnitId) ? product.saleUnitId : ''
  if (wanted === '' || wanted === product.unit) return ''
  const unit = units.find(({ name }) => name === wanted)
  if (!unit) throw invalidInput([{ field: 'saleUnit', reason: `默认销售单位「${wanted}」不在这个货品的单位里` }])
  return unit.id
}
