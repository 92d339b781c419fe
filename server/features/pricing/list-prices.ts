import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { findCustomer } from '../customers'
import { Product } from '../products'
import type { pricing } from './contract'
import { CustomerPrice } from './model'
import { presentPrice } from './present'

type List = (typeof pricing.endpoints)['listPrices']

/** The special prices of a customer, newest first; those of deleted products are not told. */
export async function listPrices({ customerId, productId }: InputOf<List>): Promise<AnswerOf<List>> {
  await findCustomer(customerId)
  const rows = await CustomerPrice.findAll({
    where: { customerId, ...(productId !== undefined && { productId }) },
    include: [{ model: Product, as: 'product', required: true }],
    order: [
      ['createdAt', 'DESC'],
      ['id', 'DESC'],
    ],
  })
  return rows.map((row) => presentPrice(row, row.product as Product))
}
