import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { can } from '../../platform/access/actor'
import { forbidden, invalidInput } from '../../platform/errors'
import type { products } from './contract'
import type { Product } from './model'
import { ProductAudience, ProductUnit } from './model'
import { presentProduct } from './present'
import { findProduct } from './find-product'

type Create = (typeof products.endpoints)['createProduct']
type Input = Pick<
  InputOf<Create>,
  'units' | 'saleUnit' | 'costPrice' | 'floorPrice' | 'visibility' | 'visibleLevels' | 'visibleCustomers'
>
type UnitInput = NonNullable<Input['units']>[number]

/** Refuses what this person may not write, before anything is. @throws access.denied */
export function refuseHiddenFields({ costPrice, floorPrice }: Input): void {
  if ((costPrice !== undefined || floorPrice !== undefined) && !can('products.see_cost')) throw forbidden()
}

/**
 * Writes units, sale unit and audience of a product that is there, and tells it as it is then.
 * @throws request.invalid naming the unit
 */
export async function keepTrade(product: Product, input: Input): Promise<AnswerOf<Create>> {
  if (input.units) await keepUnits(product, input.units)
  const units = await ProductUnit.findAll({ where: { productId: product.id } })
  refuseBaseName(product, units)
  const saleUnitId = saleUnitOf(product, units, input.saleUnit)
  if (saleUnitId !== product.saleUnitId) await product.update({ saleUnitId })
  await keepAudience(product, 'level', input.visibleLevels)
  await keepAudience(product, 'customer', input.visibleCustomers)
  return presentProduct(await findProduct(product.id))
}

/** A unit keeps its key, and with it its prices, under another name; one of the same name is the same unit. */
async function keepUnits(product: Product, inputs: readonly UnitInput[]): Promise<void> {
  const there = await ProductUnit.findAll({ where: { productId: product.id } })
  const pairs = inputs.map((input) => ({
    input,
    row: there.find(({ id, name }) => (input.id === undefined ? name === input.name : id === input.id)),
  }))
  const unknown = pairs.findIndex(({ input, row }) => input.id !== undefined && !row)
  if (unknown >= 0)
    throw invalidInput([{ field: `units[${unknown}].id`, reason: `第 ${unknown + 1} 行：单位编号不是这个货品的` }])
  const gone = there.filter((row) => !pairs.some((pair) => pair.row === row))
  for (const row of gone) await row.destroy()
  for (const [position, { input, row }] of pairs.entries()) {
    const { name, numerator, denominator, decimals, price = null } = input
    const values = { name, numerator, denominator, decimals, price, position }
    await (row ? row.update(values) : ProductUnit.create({ ...values, productId: product.id }))
  }
}

function refuseBaseName(product: Product, units: readonly ProductUnit[]): void {
  const index = units.findIndex(({ name }) => name === product.unit)
  if (index >= 0) throw invalidInput([{ field: 'units', reason: `「${product.unit}」已经是计价单位，不用再加一次` }])
}

function saleUnitOf(product: Product, units: readonly ProductUnit[], wanted: string | undefined): string {
  if (wanted === undefined) return units.some(({ id }) => id === product.saleUnitId) ? product.saleUnitId : ''
  if (wanted === '' || wanted === product.unit) return ''
  const unit = units.find(({ name }) => name === wanted)
  if (!unit) throw invalidInput([{ field: 'saleUnit', reason: `默认销售单位「${wanted}」不在这个货品的单位里` }])
  return unit.id
}

async function keepAudience(
  product: Product,
  kind: ProductAudience['kind'],
  targets: readonly string[] | undefined,
): Promise<void> {
  if (!targets) return
  await ProductAudience.destroy({ where: { productId: product.id, kind } })
  const rows = [...new Set(targets)].map((targetId) => ({ productId: product.id, kind, targetId }))
  await ProductAudience.bulkCreate(rows)
}
