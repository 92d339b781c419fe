import { Op } from 'sequelize'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { visibleProducts } from './find-product'
import { Product } from './model'

type Tags = AnswerOf<(typeof products.endpoints)['listTags']>

/** Tags in use, the one with most products first. */
export async function listTags(): Promise<Tags> {
  const rows = await Product.findAll({
    attributes: ['tags'],
    where: { [Op.and]: [{ tags: { [Op.ne]: null } }, visibleProducts()] },
  })
  const counts = new Map<string, number>()
  for (const name of rows.flatMap(({ tags }) => tags)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, productCount]) => ({ name, productCount }))
    .sort((a, b) => b.productCount - a.productCount || (a.name < b.name ? -1 : 1))
    .slice(0, 1000)
}
