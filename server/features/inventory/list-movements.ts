import { Op, type WhereOptions } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { inventory } from './contract'
import { StockMovement } from './model'
import { withNames } from './movements-of'
import { presentMovement } from './present'

type List = (typeof inventory.endpoints)['listMovements']

/** A page of movements, newest first. */
export async function listMovements({ page, pageSize, ...filter }: InputOf<List>): Promise<AnswerOf<List>> {
  const where = matching(filter)
  const [total, rows] = await Promise.all([
    StockMovement.count({ where }),
    StockMovement.findAll({
      where,
      include: withNames,
      order: [['id', 'DESC']],
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
  ])
  return { list: rows.map(presentMovement), total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}

function matching({
  productId,
  warehouseId,
  type,
  startDate = '1000-01-01',
  endDate = '9999-12-31',
}: Omit<InputOf<List>, 'page' | 'pageSize'>): WhereOptions {
  return {
    bizDate: { [Op.between]: [startDate, endDate] },
    ...(productId !== undefined && { productId }),
    ...(warehouseId !== undefined && { warehouseId }),
    ...(type !== undefined && { movementType: type }),
  }
}
