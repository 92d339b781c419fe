import { currentActor } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import { nextNumber } from '../../platform/database/number-sequence'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { inventory } from './contract'
import { Stocktake } from './model'
import { presentStocktake } from './present'
import { warehouseMeant } from './warehouses-here'

type Open = (typeof inventory.endpoints)['openStocktake']

/** Begins a count. Nothing is frozen: each product's book quantity is read when it is counted. */
export async function openStocktake({ warehouseId, remark }: InputOf<Open>): Promise<AnswerOf<Open>> {
  const warehouse = await warehouseMeant(warehouseId)
  const row = await Stocktake.create({
    stocktakeNo: `P${await nextNumber('stocktake', businessDay())}`,
    warehouseId: warehouse.id,
    status: 'open',
    postedBy: null,
    postedAt: null,
    remark: remark || null,
    createdBy: currentActor().name,
  })
  row.warehouse = warehouse
  return presentStocktake(row, [])
}
