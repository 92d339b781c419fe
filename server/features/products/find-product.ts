import { notFound } from '../../platform/errors'
import { Product } from './model'

/** A product of this shop that is not deleted. @throws resource.not_found */
export async function findProduct(id: string): Promise<Product> {
  const product = await Product.findOne({ where: { id } })
  if (!product) throw notFound({ what: '货品' })
  return product
}
