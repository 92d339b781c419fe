import { Op } from 'sequelize'
import { can } from '../../platform/access/actor'
import { Customer, CustomerLevel } from '../customers'
import { pictureOf, usedFiles } from '../files'
import type { Product } from './model'
import { presentProduct, type Wire } from './present'

/** A product for its own screen: with all pictures, and the names of who sees it. */
export async function tellProduct(product: Product): Promise<Wire> {
  const pictures = (await usedFiles('products', [product.id])).get(product.id) ?? []
  const audience = can('products.update') ? { audience: await namesOf(product) } : {}
  return { ...tellProducts([product])[0]!, images: pictures.map(pictureOf), ...audience }
}

/** Products for a list: with the first picture of each; nothing is asked of the database. */
export function tellProducts(products: readonly Product[]): Wire[] {
  return products.map((row) => presentProduct(row, row.imageId ? pictureOf(row.imageId).thumbUrl : null))
}

async function namesOf({ audiences = [] }: Product): Promise<NonNullable<Wire['audience']>> {
  const keysOf = (wanted: string): string[] =>
    audiences.filter(({ kind }) => kind === wanted).map(({ targetId }) => targetId)
  const [levels, customers] = await Promise.all([
    CustomerLevel.findAll({ attributes: ['id', 'name'], where: { id: { [Op.in]: keysOf('level') } } }),
    Customer.findAll({ attributes: ['id', 'name'], where: { id: { [Op.in]: keysOf('customer') } } }),
  ])
  return [
    ...levels.map(({ id, name }) => ({ kind: 'level' as const, id, name })),
    ...customers.map(({ id, name }) => ({ kind: 'customer' as const, id, name })),
  ]
}
