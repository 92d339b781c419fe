import { currentActor } from '../../platform/access/actor'
import { Product } from './model'

/** Puts the products of one category into another, '' for none; each is one change of its own. */
export async function moveProducts(from: string, to: string): Promise<void> {
  const updatedBy = currentActor().name
  for (const product of await Product.findAll({ where: { category: from } })) {
    await product.update({ category: to, updatedBy })
  }
}
