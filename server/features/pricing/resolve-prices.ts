import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput, notFound } from '../../platform/errors'
import type { Hundredths } from '../../platform/money'
import { customerToServe } from '../customers'
import type { pricing } from './contract'
import { explainPrice } from './explain-price'
import { priceProducts, type PricedProduct, type PricedUnit } from './price-products'
import { rungAt } from './resolve'

type Resolve = (typeof pricing.endpoints)['resolvePrices']
type Answer = AnswerOf<Resolve>[number]
type Line = NonNullable<InputOf<Resolve>['lines']>[number]

/** The quantity a price is asked for when none is said: one. */
const ONE: Hundredths = 100

/**
 * What products cost a customer, in the order they were asked for; by line also in which unit, and why.
 * @throws resource.not_found when one of them is not there, the same for another shop's
 */
export async function resolvePrices({
  customerId,
  on,
  productIds,
  lines,
}: InputOf<Resolve>): Promise<AnswerOf<Resolve>> {
  const asked = lines?.map((line) => line.productId) ?? productIds
  if (!asked) throw invalidInput([{ field: 'productIds', reason: '货品没有填' }])
  const customer = await customerToServe(customerId)
  const day = on ?? businessDay()
  const priced = new Map((await priceProducts(customer, asked, day)).map((product) => [product.id, product]))
  return asked.map((productId, index) => {
    const product = priced.get(productId)
    if (!product) throw notFound({ what: '货品' })
    const line = lines?.[index]
    return line ? explained(product, line, index, day) : cheapest(product)
  })
}

/** The price of the pricing unit, from the least quantity on. */
function cheapest({ id: productId, globalPrice, units }: PricedProduct): Answer {
  const [rung] = units[0]?.rungs ?? []
  return { productId, price: rung?.price ?? null, globalPrice, priceSource: rung?.source ?? null }
}

function explained(product: PricedProduct, { unit: name, quantity = ONE }: Line, index: number, day: string): Answer {
  const unit = name === undefined ? product.units[0] : product.units.find((one) => one.name === name)
  if (!unit) throw unknownUnit(product, index)
  return { productId: product.id, globalPrice: product.globalPrice, ...priceOfUnit(product, unit, quantity, day) }
}

function priceOfUnit({ offer }: PricedProduct, unit: PricedUnit, quantity: Hundredths, day: string) {
  const rung = rungAt(unit.rungs, quantity)
  return {
    price: rung?.price ?? null,
    priceSource: rung?.source ?? null,
    ruleId: rung?.ruleId ?? null,
    unit: unit.name,
    quantity,
    listPrice: unit.price,
    trace: explainPrice(offer, unit.id, quantity, day),
  }
}

function unknownUnit({ name, units }: PricedProduct, index: number) {
  const names = units.map((unit) => `「${unit.name}」`).join('')
  return invalidInput([{ field: `lines[${index}].unit`, reason: `第 ${index + 1} 行：${name}按${names}卖` }])
}
