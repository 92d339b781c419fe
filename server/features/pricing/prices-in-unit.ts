import type { UnitUse } from '../products'
import { CustomerPrice, PriceTier } from './model'

/** How many special prices and tiers stand in a unit of a product: who removes the unit would leave them hanging. */
export async function pricesInUnit(productId: string, unitId: string): Promise<UnitUse> {
  const where = { productId, unitId }
  const [special, tiers] = await Promise.all([CustomerPrice.count({ where }), PriceTier.count({ where })])
  return { count: special + tiers, what: '个价格' }
}
