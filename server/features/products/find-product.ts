import { Op, type Includeable, type WhereOptions } from 'sequelize'
import { currentActor } from '../../platform/access/actor'
import { notFound } from '../../platform/errors'
import { Product } from './model'
import { ProductAlias, ProductAudience, ProductBarcode, ProductUnit } from './parts-model'

const inOrder: [string, string][] = [['position', 'ASC']]

/** What a product comes with: its units and codes in their order, who sees it, what everybody calls it. */
export const itsParts = (): Includeable[] => [
  { model: ProductUnit, as: 'units', separate: true, order: inOrder },
  { model: ProductBarcode, as: 'barcodes', separate: true, order: inOrder },
  { model: ProductAudience, as: 'audiences', separate: true },
  { model: ProductAlias, as: 'aliases', separate: true, where: { customerId: '' }, order: [['id', 'ASC']] },
]

/** Buyers see what is on sale for everybody; what only some see stands in their catalogue. The shop's people see all. */
export function visibleProducts(): WhereOptions {
  return currentActor().role === 'customer' ? { status: 'active', visibility: 'all' } : {}
}

/** A product of this shop that is not deleted, with its parts. @throws resource.not_found */
export async function findProduct(id: string): Promise<Product> {
  return found(await Product.findOne({ where: { [Op.and]: [{ id }, visibleProducts()] }, include: itsParts() }))
}

/** The same, kept from others until the end of this transaction. @throws resource.not_found */
export async function findProductToChange(id: string): Promise<Product> {
  const product = found(await Product.findOne({ where: { [Op.and]: [{ id }, visibleProducts()] }, lock: true }))
  return product.reload({ include: itsParts() })
}

function found(product: Product | null): Product {
  if (!product) throw notFound({ what: '货品' })
  return product
}
