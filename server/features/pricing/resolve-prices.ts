import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { customerToServe } from '../customers'
import type { pricing } from './contract'
import { priceProducts } from './price-products'

type Resolve = (typeof pricing.endpoints)['resolvePrices']

/**
 * What products cost a customer, in the order they were asked for.
 * @throws resource.not_found when one of them is not there, the same for another shop's
 */
export async function resolvePrices({ customerId, productIds }: InputOf<Resolve>): Promise<AnswerOf<Resolve>> {
  const customer = await customerToServe(customerId)
  const priced = new Map((await priceProducts(customer, productIds)).map((product) => [product.id, product]))
  return productIds.map((productId) => {
    const product = priced.get(productId)
    if (!product) throw notFound({ what: '货品' })
    const [rung] = product.units[0]?.rungs ?? []
    if (!rung) throw notFound({ what: '价格' })
    return { productId, price: rung.price, globalPrice: product.globalPrice, priceSource: rung.source }
  })
}
