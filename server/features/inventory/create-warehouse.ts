import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { inventory } from './contract'
import { Warehouse } from './model'
import { presentWarehouse } from './present'
import { warehouseMeant } from './warehouses-here'

type Create = (typeof inventory.endpoints)['createWarehouse']

/** Opens another warehouse; the shop's first one is made before it where there is none yet. */
export async function createWarehouse({ name, address }: InputOf<Create>): Promise<AnswerOf<Create>> {
  await warehouseMeant(undefined)
  return presentWarehouse(await Warehouse.create({ name, address }))
}
