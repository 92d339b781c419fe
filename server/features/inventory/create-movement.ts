import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { newId } from '../../platform/database/model'
import { baseQuantities, type LineInBase } from './base-quantities'
import { changeStocks, type StockChange } from './change-stocks'
import type { inventory } from './contract'
import { Stock } from './model'
import { movementsOf } from './movements-of'
import { warehouseMeant } from './warehouses-here'

type Create = (typeof inventory.endpoints)['createMovement']
type Type = InputOf<Create>['type']

/** Brings goods in, takes them out, or says how many there are, by hand. @throws inventory.out_of_stock */
export async function createMovement(input: InputOf<Create>): Promise<AnswerOf<Create>> {
  const { id: warehouseId } = await warehouseMeant(input.warehouseId)
  const lines = await baseQuantities(input.lines)
  const cause = {
    type: 'manual',
    id: newId(),
    notes: input.notes || null,
    mayGoBelow: input.type === 'adjust',
  } as const
  await changeStocks(cause, await CHANGES[input.type](lines, warehouseId))
  return movementsOf(cause)
}

type Changes = (lines: readonly LineInBase[], warehouseId: string) => Promise<StockChange[]>

const CHANGES: Record<Type, Changes> = {
  in: (lines, warehouseId) => Promise.resolve(lines.map((line) => ({ ...line, warehouseId, type: 'in' }))),
  out: (lines, warehouseId) =>
    Promise.resolve(
      lines.map(({ productId, quantity }) => ({ productId, warehouseId, type: 'out', quantity: -quantity })),
    ),
  adjust: async (lines, warehouseId) => {
    // The rows are held until the commit: what is read here is what is changed.
    const stocks = await Stock.findAll({
      where: { warehouseId, productId: lines.map(({ productId }) => productId) },
      order: [['productId', 'ASC']],
      lock: true,
    })
    const there = new Map(stocks.map(({ productId, onHand }) => [productId, onHand]))
    return lines
      .map(({ productId, quantity }) => ({ productId, quantity: quantity - (there.get(productId) ?? 0) }))
      .filter(({ quantity }) => quantity !== 0)
      .map((change) => ({ ...change, warehouseId, type: 'adjust' as const }))
  },
}
