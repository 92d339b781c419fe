import { can } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { Product } from '../products'
import type { pricing } from './contract'
import type { CustomerPrice } from './model'
import { floorOf, listPriceOf, unitNameOf } from './shop-goods'
import { toldSpan } from './timeline'

/** A special price with the product it is for. */
export function toldPrice(row: CustomerPrice, product: Product): AnswerOf<(typeof pricing.endpoints)['setPrice']> {
  const floor = floorOf(product, row.unitId)
  return {
    id: row.id,
    customerId: row.customerId,
    productId: product.id,
    productName: product.name,
    unit: unitNameOf(product, row.unitId),
    price: row.price,
    globalPrice: listPriceOf(product, row.unitId),
    ...toldSpan(row),
    reason: row.reason ?? null,
    ...(can('products.see_cost') && { isBelowFloor: floor !== null && row.price < floor }),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}
