import { Op } from 'sequelize'
import { acrossTenants } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import { Product, ProductUnit } from '../products'
import { PriceTier } from './model'
import type { ListPriceOptions } from './note-list-prices'
import { holdsOn } from './timeline'

/**
 * Moves list prices whose day has come into their products, where the product's own screens show them. Orders do not wait
 * for it: the resolver takes them from their day on.
 */
export function foldListPrices(): Promise<void> {
  return acrossTenants('list prices whose day has come go into the products of every shop', fold)
}

async function fold(): Promise<void> {
  const today = businessDay()
  const due = await PriceTier.findAll({ where: { levelId: '', minQuantity: 0, validFrom: { [Op.lte]: today } } })
  const options: ListPriceOptions = { isFolding: true }
  for (const row of due) {
    const { tenantId, productId, unitId, price } = row
    if (holdsOn(row, today)) {
      if (unitId) await ProductUnit.update({ price }, { where: { id: unitId, tenantId }, ...options })
      else await Product.update({ globalPrice: price }, { where: { id: productId, tenantId }, ...options })
    }
    await row.destroy()
  }
}
