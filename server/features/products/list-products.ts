import { Op, type WhereOptions } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { contains } from '../../platform/database/contains'
import type { products } from './contract'
import { itsParts, visibleProducts } from './find-product'
import { Product } from './model'
import { presentProduct } from './present'

type List = (typeof products.endpoints)['listProducts']
type Filter = Pick<InputOf<List>, 'keyword' | 'category'>

const NEWEST_FIRST: [string, string][] = [
  ['createdAt', 'DESC'],
  ['id', 'DESC'],
]

/** A page of products, newest first: the keys first, then the rows. */
export async function listProducts({ page, pageSize, ...filter }: InputOf<List>): Promise<AnswerOf<List>> {
  const where = matching(filter)
  const window = { limit: pageSize, offset: (page - 1) * pageSize }
  const [total, keys] = await Promise.all([
    Product.count({ where }),
    Product.findAll({ attributes: ['id'], where, order: NEWEST_FIRST, ...window, raw: true }),
  ])
  const ids = keys.map(({ id }) => id)
  const rows = ids.length ? await Product.findAll({ where: { id: ids }, include: itsParts(), order: NEWEST_FIRST }) : []
  return { list: rows.map(presentProduct), total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}

function matching({ keyword, category }: Filter): WhereOptions {
  const named = keyword && {
    [Op.or]: ['name', 'initials', 'pinyin'].map((attribute) => contains(attribute, keyword)),
  }
  return { ...visibleProducts(), ...named, ...(category && { category }) }
}
