import type { AnswerOf } from '../../platform/contract/endpoint'
import type { Product } from '../products'
import type { pricing } from './contract'
import type { CustomerPrice } from './model'

/** A special price with the product it is for. */
export function presentPrice(row: CustomerPrice, product: Product): AnswerOf<(typeof pricing.endpoints)['setPrice']> {
  return {
    id: row.id,
    customerId: row.customerId,
    productId: product.id,
    productName: product.name,
    unit: product.unit,
    price: row.price,
    globalPrice: product.globalPrice,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}
