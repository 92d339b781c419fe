import { can } from '../../platform/access/actor'
import { scaleFen, type Fen } from '../../platform/money'
import type { PricedProduct, PricedUnit } from './price-products'
import { sayYuan } from './words'

/** What one of a unit must bring at least, in fen; null where nobody said. */
export function floorOfUnit(
  product: Pick<PricedProduct, 'floorPrice'>,
  unit: Pick<PricedUnit, 'numerator' | 'denominator'>,
): Fen | null {
  return product.floorPrice === null ? null : scaleFen(product.floorPrice, unit.numerator, unit.denominator)
}

/** What a price under the floor is refused with; who may not see the floor is not told where it lies. */
export function sayBelowFloor(name: string, floor: Fen | null): string {
  const where = floor !== null && can('products.see_cost') ? `底价 ${sayYuan(floor)}` : '底价'
  return can('orders.price') ? `${name}低于${where}，写明原因才能定` : `${name}低于${where}，要有改价权限的人来定`
}
