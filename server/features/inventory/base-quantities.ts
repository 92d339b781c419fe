import { invalidInput } from '../../platform/errors'
import { scaleFen, type Fen, type Hundredths } from '../../platform/money'
import { Product, ProductUnit } from '../products'

/** A product and how much of it, in one of its units. */
export interface LineInUnit {
  productId: string
  unit?: string | undefined
  quantity: Hundredths
  /** Fen for one of the unit. */
  unitCost?: Fen | undefined
}

/** The same in the pricing unit, with what all of it cost. */
export interface LineInBase {
  productId: string
  quantity: Hundredths
  valueIn: Fen | undefined
}

/**
 * Amounts in the pricing unit, exactly converted.
 * @throws request.invalid naming the line: no such product, no such unit, too many decimals, a product twice
 */
export async function baseQuantities(lines: readonly LineInUnit[]): Promise<LineInBase[]> {
  const products = await Product.findAll({
    where: { id: lines.map(({ productId }) => productId) },
    include: [{ model: ProductUnit, as: 'units' }],
  })
  const byId = new Map(products.map((product) => [product.id, product]))
  const seen = new Set<string>()
  return lines.map((line, index) => {
    const product = byId.get(line.productId)
    if (!product) throw atLine(index, 'productId', '没有找到这个货品')
    if (seen.has(product.id)) throw atLine(index, 'productId', `${product.name}和前面的行重复，合成一行`)
    seen.add(product.id)
    return converted(line, product, index)
  })
}

function converted({ productId, unit, quantity, unitCost }: LineInUnit, product: Product, index: number): LineInBase {
  const { numerator, denominator, decimals, name } = unitOf(product, unit, index)
  if (quantity % 10 ** (2 - decimals)) {
    throw atLine(
      index,
      'quantity',
      decimals ? `数量按「${name}」最多写 ${decimals} 位小数` : `数量按「${name}」要写整数`,
    )
  }
  return {
    productId,
    quantity: scaleFen(quantity, numerator, denominator),
    valueIn: unitCost === undefined ? undefined : scaleFen(unitCost, quantity, 100),
  }
}

function unitOf(
  product: Product,
  wanted: string | undefined,
  index: number,
): Pick<ProductUnit, 'name' | 'numerator' | 'denominator' | 'decimals'> {
  if (wanted === undefined || wanted === product.unit) {
    return { name: product.unit, numerator: 1, denominator: 1, decimals: product.unitDecimals }
  }
  const unit = product.units?.find(({ name }) => name === wanted)
  if (!unit) throw atLine(index, 'unit', `${product.name}没有「${wanted}」这个单位`)
  return unit
}

const atLine = (index: number, key: string, reason: string): Error =>
  invalidInput([{ field: `lines[${index}].${key}`, reason: `第 ${index + 1} 行：${reason}` }])
