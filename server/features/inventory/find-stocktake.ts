import { notFound } from '../../platform/errors'
import { Product } from '../products'
import { notOpen } from './errors'
import { Stocktake, StocktakeItem, Warehouse } from './model'
import { STOCKTAKE_LABELS } from './statuses'

/** A count of this shop with its warehouse, held until the commit where that is asked for. @throws resource.not_found */
export async function findStocktake(id: string, lock = false): Promise<Stocktake> {
  const row = await Stocktake.findOne({ where: { id }, lock })
  if (!row) throw notFound({ what: '盘点单' })
  const warehouse = await Warehouse.findOne({ where: { id: row.warehouseId } })
  if (warehouse) row.warehouse = warehouse
  return row
}

/** A count that is still going on. @throws resource.not_found, inventory.stocktake_not_open */
export async function findOpen(id: string): Promise<Stocktake> {
  const row = await findStocktake(id, true)
  if (row.status !== 'open') throw notOpen({ status: row.status, statusLabel: STOCKTAKE_LABELS[row.status] })
  return row
}

/** What was counted, in the order of counting. */
export async function countedIn(stocktakeId: string): Promise<StocktakeItem[]> {
  return StocktakeItem.findAll({
    where: { stocktakeId },
    include: [{ model: Product, as: 'product', paranoid: false }],
    order: [
      ['countedAt', 'ASC'],
      ['id', 'ASC'],
    ],
  })
}
