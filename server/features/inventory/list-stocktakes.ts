import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { inventory } from './contract'
import { Stocktake, StocktakeItem, Warehouse } from './model'
import { presentStocktake } from './present'

type List = (typeof inventory.endpoints)['listStocktakes']

/** A page of counts, newest first. */
export async function listStocktakes({ page, pageSize, status }: InputOf<List>): Promise<AnswerOf<List>> {
  const where = status === undefined ? {} : { status }
  const window = { limit: pageSize, offset: (page - 1) * pageSize }
  const [total, rows] = await Promise.all([
    Stocktake.count({ where }),
    Stocktake.findAll({ where, include: [{ model: Warehouse, as: 'warehouse' }], order: [['id', 'DESC']], ...window }),
  ])
  const items = await StocktakeItem.findAll({ where: { stocktakeId: rows.map(({ id }) => id) } })
  const list = rows.map((row) =>
    presentStocktake(
      row,
      items.filter(({ stocktakeId }) => stocktakeId === row.id),
    ),
  )
  return { list, total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}
