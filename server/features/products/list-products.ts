import { Op, type WhereOptions } from 'sequelize'
import { demand } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { keysWhere } from '../../platform/database/keys-where'
import type { products } from './contract'
import { findByKeyword } from './find-by-keyword'
import { itsParts, visibleProducts } from './find-product'
import { Product } from './model'
import { Category, ProductBarcode } from './parts-model'
import { tagged } from './retag'
import { tellProducts } from './tell-product'

type List = (typeof products.endpoints)['listProducts']
type Filter = Omit<InputOf<List>, 'page' | 'pageSize' | 'keyword'>

/** What is on sale first, as the shop puts it, then newest first. */
const IN_ORDER: [string, string][] = [
  ['status', 'ASC'],
  ['position', 'DESC'],
  ['createdAt', 'DESC'],
  ['id', 'DESC'],
]

/** A page of products: the keys first, then the rows. */
export async function listProducts({
  page = 1,
  pageSize = 20,
  keyword,
  ...filter
}: InputOf<List>): Promise<AnswerOf<List>> {
  const where = { [Op.and]: [visibleProducts(), ...(await conditions(filter))] }
  const offset = (page - 1) * pageSize
  const { total, ids } = keyword
    ? pageOf(await findByKeyword(keyword, where, IN_ORDER), offset, pageSize)
    : await pageIn(where, offset, pageSize)
  const rows = ids.length ? await Product.findAll({ where: { id: ids }, include: itsParts() }) : []
  const byId = new Map(rows.map((row) => [row.id, row]))
  const inOrder = ids.flatMap((id) => byId.get(id) ?? [])
  return { list: tellProducts(inOrder), total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}

interface Keys {
  total: number
  ids: string[]
}

async function pageIn(where: WhereOptions, offset: number, limit: number): Promise<Keys> {
  const [total, keys] = await Promise.all([
    Product.count({ where }),
    Product.findAll({ attributes: ['id'], where, order: IN_ORDER, offset, limit, raw: true }),
  ])
  return { total, ids: keys.map(({ id }) => id) }
}

function pageOf(ids: string[], offset: number, limit: number): Keys {
  return { total: ids.length, ids: ids.slice(offset, offset + limit) }
}

async function conditions({ category, tag, status, missing }: Filter): Promise<WhereOptions[]> {
  return [
    ...(category ? [{ category: await withSubcategories(category) }] : []),
    ...(tag ? [tagged(tag)] : []),
    ...(status ? [{ status }] : []),
    ...(missing ? [without(missing)] : []),
  ]
}

async function withSubcategories(name: string): Promise<string[]> {
  const category = await Category.findOne({ where: { name } })
  const below = category ? await Category.findAll({ where: { parentId: category.id } }) : []
  return [name, ...below.map((one) => one.name)]
}

/** What the shop has not told yet. */
function without(what: NonNullable<Filter['missing']>): WhereOptions {
  if (what === 'cost') demand('products.see_cost')
  const conditionsOf = {
    category: { category: '' },
    price: { globalPrice: 0 },
    cost: { costPrice: null },
    picture: { imageId: '' },
    barcode: { id: { [Op.notIn]: keysWhere(ProductBarcode, {}, 'product_id') } },
  }
  return conditionsOf[what]
}
