import { notFound } from '../../platform/errors'
import { findCustomer } from '../customers'
import { Product } from '../products'
import { CustomerPrice } from './model'

/** The special price of a customer for a product that is on sale, with that product. @throws resource.not_found */
export async function findPrice(
  customerId: string,
  productId: string,
): Promise<{ row: CustomerPrice; product: Product }> {
  await findCustomer(customerId)
  const row = await CustomerPrice.findOne({
    where: { customerId, productId },
    include: [{ model: Product, as: 'product', required: true }],
  })
  if (!row?.product) throw notFound({ what: '专属价' })
  return { row, product: row.product }
}
