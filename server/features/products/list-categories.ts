import { col, fn, literal, Op } from 'sequelize'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { Product } from './model'

/** Categories in use, the one with most products first. */
export async function listCategories(): Promise<AnswerOf<(typeof products.endpoints)['listCategories']>> {
  const rows = await Product.findAll({
    attributes: ['category', [fn('COUNT', col('id')), 'size']],
    where: { category: { [Op.ne]: '' } },
    group: ['category'],
    order: [
      [literal('size'), 'DESC'],
      ['category', 'ASC'],
    ],
    raw: true,
  })
  return rows.map(({ category }) => category)
}
