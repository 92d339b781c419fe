import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { newId } from '../../platform/database/model'
import { invalidInput } from '../../platform/errors'
import { scaleFen } from '../../platform/money'
import { baseQuantities } from './base-quantities'
import { changeStocks, type StockChange } from './change-stocks'
import type { inventory } from './contract'
import { Stock } from './model'
import { movementsOf } from './movements-of'
import { findWarehouse } from './warehouses-here'

type Transfer = (typeof inventory.endpoints)['transferStock']

/** Carries goods from one warehouse to another, with what they cost. @throws inventory.out_of_stock, resource.not_found */
export async function transferStock(input: InputOf<Transfer>): Promise<AnswerOf<Transfer>> {
  const [from, to] = await Promise.all([findWarehouse(input.fromWarehouseId), findWarehouse(input.toWarehouseId)])
  if (from.id === to.id) throw invalidInput([{ field: 'toWarehouseId', reason: '到哪个仓库：和从哪个仓库是同一个' }])
  const lines = await baseQuantities(input.lines)
  const stocks = await Stock.findAll({
    where: { warehouseId: from.id, productId: lines.map(({ productId }) => productId) },
    order: [['productId', 'ASC']],
    lock: true,
  })
  const cause = { type: 'transfer', id: newId(), notes: input.notes || null } as const
  const changes = lines.flatMap(({ productId, quantity }): StockChange[] => {
    const stock = stocks.find((row) => row.productId === productId)
    // The same share of the value as leaves, so that nothing is lost on the way.
    const valueIn =
      stock && stock.onHand > 0 ? scaleFen(stock.stockValue, Math.min(quantity, stock.onHand), stock.onHand) : 0
    return [
      { productId, warehouseId: from.id, type: 'transfer_out', quantity: -quantity },
      { productId, warehouseId: to.id, type: 'transfer_in', quantity, valueIn },
    ]
  })
  await changeStocks(cause, changes)
  return movementsOf(cause)
}
