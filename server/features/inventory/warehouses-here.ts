import { UniqueConstraintError } from 'sequelize'
import { notFound } from '../../platform/errors'
import { Warehouse } from './model'

const FIRST_NAME = '本店仓库'

/** The warehouse that is meant: the named one, else the shop's default, which is made the first time. @throws resource.not_found */
export async function warehouseMeant(id: string | undefined): Promise<Warehouse> {
  if (id !== undefined) return findWarehouse(id)
  return (await defaultWarehouse()) ?? (await firstWarehouse())
}

/** A warehouse of this shop. @throws resource.not_found */
export async function findWarehouse(id: string): Promise<Warehouse> {
  const warehouse = await Warehouse.findOne({ where: { id } })
  if (!warehouse) throw notFound({ what: '仓库' })
  return warehouse
}

/** The shop's default warehouse; null while the shop keeps no stock. */
export async function defaultWarehouse(): Promise<Warehouse | null> {
  return Warehouse.findOne({ where: { isDefault: true } })
}

async function firstWarehouse(): Promise<Warehouse> {
  try {
    return await Warehouse.create({ name: FIRST_NAME, isDefault: true })
  } catch (error) {
    // Somebody else made it at the same moment.
    const made = error instanceof UniqueConstraintError ? await defaultWarehouse() : null
    if (!made) throw error
    return made
  }
}
