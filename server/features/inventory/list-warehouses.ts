import type { AnswerOf } from '../../platform/contract/endpoint'
import type { inventory } from './contract'
import { Warehouse } from './model'
import { presentWarehouse } from './present'

/** All warehouses, the oldest first. */
export async function listWarehouses(): Promise<AnswerOf<(typeof inventory.endpoints)['listWarehouses']>> {
  const rows = await Warehouse.findAll({
    order: [
      ['createdAt', 'ASC'],
      ['id', 'ASC'],
    ],
  })
  return rows.map(presentWarehouse)
}
