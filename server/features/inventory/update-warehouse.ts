import { Op } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { inventory } from './contract'
import { lastWarehouse, notEmpty } from './errors'
import { Stock, Warehouse } from './model'
import { presentWarehouse } from './present'
import { findWarehouse } from './warehouses-here'

type Update = (typeof inventory.endpoints)['updateWarehouse']

/**
 * Changes a warehouse. One is always in use, and one the default.
 * @throws inventory.last_warehouse, inventory.warehouse_not_empty, resource.not_found
 */
export async function updateWarehouse({ id, isDefault, ...changes }: InputOf<Update>): Promise<AnswerOf<Update>> {
  const warehouse = await findWarehouse(id)
  if (changes.status === 'inactive') await refuseClosing(warehouse)
  await warehouse.update(changes)
  if (isDefault && !warehouse.isDefault) {
    await Warehouse.update({ isDefault: false }, { where: { isDefault: true } })
    await warehouse.update({ isDefault: true, status: 'active' })
  }
  return presentWarehouse(warehouse)
}

async function refuseClosing({ id, isDefault }: Warehouse): Promise<void> {
  if (isDefault) throw lastWarehouse()
  const products = await Stock.count({
    where: { warehouseId: id, [Op.or]: [{ onHand: { [Op.ne]: 0 } }, { reserved: { [Op.ne]: 0 } }] },
  })
  if (products) throw notEmpty({ products })
}
