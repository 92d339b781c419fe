import type { Includeable, WhereOptions } from 'sequelize'
import { currentActor } from '../../platform/access/actor'
import { notFound } from '../../platform/errors'
import { Product, ProductAudience, ProductUnit } from './model'

/** What a product comes with: its units in their order, and who sees it. */
export const itsParts = (): Includeable[] => [
  { model: ProductUnit, as: 'units', separate: true, order: [['position', 'ASC']] },
  { model: ProductAudience, as: 'audiences', separate: true },
]

/** Buyers see what is on sale for everybody; what only some see stands in their catalogue. The shop's people see all. */
export function visibleProducts(): WhereOptions {
  return currentActor().role === 'customer' ? { status: 'active', visibility: 'all' } : {}
}

/** A product of this shop that is not deleted, with its parts. @throws resource.not_found */
export async function findProduct(id: string): Promise<Product> {
  const product = await Product.findOne({ where: { id, ...visibleProducts() }, include: itsParts() })
  if (!product) throw notFound({ what: '货品' })
  return product
}
