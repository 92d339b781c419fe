import { Op } from 'sequelize'
import { scaleFen, type Fen } from '../../platform/money'
import { Product, ProductUnit } from '../products'

/** The products of these keys that are not deleted, with their units, by key. */
export async function goodsOf(productIds: readonly string[]): Promise<Map<string, Product>> {
  const products = await Product.findAll({
    where: { id: { [Op.in]: [...new Set(productIds)] } },
    include: [{ model: ProductUnit, as: 'units', separate: true, order: [['position', 'ASC']] }],
  })
  return new Map(products.map((product) => [product.id, product]))
}

/** The key of a product's unit by its name, '' for the pricing unit; undefined when it has none of that name. */
export function unitIdOf(product: Product, name: string | undefined): string | undefined {
  if (name === undefined || name === product.unit) return ''
  return product.units?.find((unit) => unit.name === name)?.id
}

/** The name of a unit; the pricing unit's where the unit is gone. */
export function unitNameOf(product: Product, unitId: string): string {
  return product.units?.find(({ id }) => id === unitId)?.name ?? product.unit
}

/** "番茄按「箱」「斤」卖". */
export function saySoldBy({ name, unit, units = [] }: Product): string {
  return `${name}按${[unit, ...units.map((other) => other.name)].map((one) => `「${one}」`).join('')}卖`
}

/** The list price of a unit: its own, else the pricing unit's converted. */
export function listPriceOf(product: Product, unitId: string): Fen {
  const unit = product.units?.find(({ id }) => id === unitId)
  return unit?.price ?? converted(product.globalPrice, unit)
}

/** What one of the unit must bring at least; null where nobody said. */
export function floorOf(product: Product, unitId: string): Fen | null {
  const unit = product.units?.find(({ id }) => id === unitId)
  return product.floorPrice === null ? null : converted(product.floorPrice, unit)
}

function converted(fen: Fen, unit: ProductUnit | undefined): Fen {
  return unit ? scaleFen(fen, unit.numerator, unit.denominator) : fen
}
