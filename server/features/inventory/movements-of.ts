import type { AnswerOf } from '../../platform/contract/endpoint'
import { Product } from '../products'
import type { Cause } from './change-stocks'
import type { inventory } from './contract'
import { StockMovement, Warehouse } from './model'
import { presentMovement } from './present'

/** What comes along with a movement; the name of a deleted product as well. */
export const withNames = [
  { model: Product, as: 'product', paranoid: false },
  { model: Warehouse, as: 'warehouse' },
]

/** The movements of one document. */
export async function movementsOf({
  type,
  id,
}: Pick<Cause, 'type' | 'id'>): Promise<AnswerOf<(typeof inventory.endpoints)['createMovement']>> {
  const rows = await StockMovement.findAll({
    where: { referenceType: type, referenceId: id },
    include: withNames,
    order: [['id', 'ASC']],
  })
  return rows.map(presentMovement)
}
