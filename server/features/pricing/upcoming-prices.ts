import { Op } from 'sequelize'
import { businessDay } from '../../platform/clock'
import { formatQuantity } from '../../platform/quantity'
import type { Explained } from './explain-price'
import { CustomerPrice, PriceTier } from './model'
import type { Buyer } from './price-products'
import { PRICE_SOURCE_LABELS, type PriceSource } from './shapes'
import { sayDays } from './words'

/** Prices of a product and unit that are written but whose day has not come, the first one first, as part of a trace. */
export async function upcomingPrices(
  customer: Buyer,
  productId: string,
  unitId: string,
  unit: string,
): Promise<Explained[]> {
  const where = { productId, unitId, validFrom: { [Op.gt]: businessDay() } }
  const [own, tiers] = await Promise.all([
    CustomerPrice.findAll({ where: { ...where, customerId: customer.id } }),
    PriceTier.findAll({ where: { ...where, levelId: ['', customer.levelId ?? ''] } }),
  ])
  const rows = [...own.map((row) => ({ row, source: 'special' as const, from: 0 })), ...tiers.map(ofTier)]
  rows.sort((a, b) => (a.row.validFrom < b.row.validFrom ? -1 : 1))
  return rows.map(({ row, source, from }) => ({
    source,
    label: from > 0 ? `满 ${formatQuantity(from)} ${unit}` : PRICE_SOURCE_LABELS[source],
    price: row.price,
    isChosen: false,
    note: `${sayDays(row, businessDay())}，还没到日子`,
  }))
}

function ofTier(row: PriceTier): { row: PriceTier; source: PriceSource; from: number } {
  const everybodys = row.minQuantity > 0 ? 'tier' : 'global'
  return { row, source: row.levelId ? 'level' : everybodys, from: row.minQuantity }
}
