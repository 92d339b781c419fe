import { invalidInput } from '../../platform/errors'
import type { Hundredths } from '../../platform/money'
import { Product, ProductUnit } from '../products'

/** A product and how much of it, in one of its units. */
export interface LineInUnit {
  productId: string
  unit?: string | undefined
  quantity: Hundredths
}

/** The unit a line means: one of it makes `numerator / denominator` of the product's pricing unit. */
export interface UnitMeant {
  productId: string
  productName: string
  name: string
  numerator: number
  denominator: number
}

/**
 * The units lines mean, one for each; `field` is what the input calls its lines.
 * @throws request.invalid naming the line: no such product, no such unit, too many decimals, a product twice
 */
export async function unitsMeant(lines: readonly LineInUnit[], field = 'lines'): Promise<UnitMeant[]> {
  const products = await Product.findAll({
    where: { id: lines.map(({ productId }) => productId) },
    include: [{ model: ProductUnit, as: 'units' }],
  })
  const atLine = refusalIn(field)
  const byId = new Map(products.map((product) => [product.id, product]))
  const seen = new Set<string>()
  return lines.map((line, index) => {
    const product = byId.get(line.productId)
    if (!product) throw atLine(index, 'productId', '没有找到这个货品')
    if (seen.has(product.id)) throw atLine(index, 'productId', `${product.name}和前面的行重复，合成一行`)
    seen.add(product.id)
    const { name, numerator, denominator, decimals } = unitOf(product, line.unit, (reason) =>
      atLine(index, 'unit', reason),
    )
    if (line.quantity % 10 ** (2 - decimals)) throw atLine(index, 'quantity', decimalsSaid(name, decimals))
    return { productId: product.id, productName: product.name, name, numerator, denominator }
  })
}

function unitOf(
  product: Product,
  wanted: string | undefined,
  refusal: (reason: string) => Error,
): Pick<ProductUnit, 'name' | 'numerator' | 'denominator' | 'decimals'> {
  if (wanted === undefined || wanted === product.unit) {
    return { name: product.unit, numerator: 1, denominator: 1, decimals: product.unitDecimals }
  }
  const unit = product.units?.find(({ name }) => name === wanted)
  if (!unit) throw refusal(`${product.name}没有「${wanted}」这个单位`)
  return unit
}

const decimalsSaid = (name: string, decimals: number): string =>
  decimals ? `数量按「${name}」最多写 ${decimals} 位小数` : `数量按「${name}」要写整数`

const refusalIn =
  (field: string) =>
  (index: number, key: string, reason: string): Error =>
    invalidInput([{ field: `${field}[${index}].${key}`, reason: `第 ${index + 1} 行：${reason}` }])
