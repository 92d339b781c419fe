import { Op } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { itsParts } from './find-product'
import { Product } from './model'
import { tellProducts } from './tell-product'

type List = (typeof products.endpoints)['listDeleted']

/** A page of the products that were deleted, the latest first. */
export async function listDeleted({ page = 1, pageSize = 20 }: InputOf<List>): Promise<AnswerOf<List>> {
  const where = { deletedAt: { [Op.ne]: null } }
  const total = await Product.count({ where, paranoid: false })
  const rows = await Product.findAll({
    where,
    paranoid: false,
    include: itsParts(),
    order: [
      ['deletedAt', 'DESC'],
      ['id', 'DESC'],
    ],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  return { list: tellProducts(rows), total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}
