import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { customerToServe, type Customer } from '../customers'
import { priceProducts, type PricedProduct } from '../pricing'
import { shopNotice } from '../tenants'
import { partsSince } from './catalogue-parts'
import { NO_SIGNS, signsFor, type Signs } from './catalogue-signs'
import type { orders } from './contract'
import { habitsOf, NEVER, type Habit } from './habits-of'

type Read = (typeof orders.endpoints)['readCatalogue']
type Entry = AnswerOf<Read>['products'][number]

/** Everything a customer can order, at their own prices, with what they usually take; or what of it changed. */
export async function readCatalogue({ customerId, since }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const customer = await customerToServe(customerId)
  const [all, notice] = await Promise.all([entriesFor(customer), shopNotice()])
  const { entries: products, ...news } = partsSince(all, since)
  return {
    customer: { id: customer.id, name: customer.name, phone: customer.phone, address: customer.address },
    notice,
    today: businessDay(),
    products,
    ...news,
  }
}

async function entriesFor(customer: Customer): Promise<Entry[]> {
  const [products, habits, signs] = await Promise.all([
    priceProducts(customer, 'all'),
    habitsOf(customer.id),
    signsFor(customer.id),
  ])
  return products.flatMap((product) => {
    const { id } = product
    return offered(product, { ...(signs.get(id) ?? NO_SIGNS), ...(habits.get(id) ?? NEVER) })
  })
}

/** A product with its price in the unit people order it in, the next that has one; nothing where none has. */
function offered(product: PricedProduct, known: Habit & Signs): Entry[] {
  const { id, name, category, spec, initials, pinyin, units, saleUnitId } = product
  const usual = units.find((unit) => unit.id === saleUnitId) ?? units[0]
  const inOrder = usual ? [usual, ...units.filter((unit) => unit !== usual)] : []
  const first = inOrder.find(({ rungs }) => rungs.length > 0)
  const [rung] = first?.rungs ?? []
  if (!first || !rung) return []
  const entry = {
    ...{ id, name, category, spec, initials, pinyin, ...known },
    unit: first.name,
    globalPrice: first.price ?? rung.price,
    price: rung.price,
    priceSource: rung.source,
    units: inOrder.map(unitOf),
  }
  return [entry]
}

/** Nothing but what is told: whatever stood here besides would change the stamp unseen. */
function unitOf({
  name,
  numerator,
  denominator,
  decimals,
  price,
  rungs,
}: PricedProduct['units'][number]): Entry['units'][number] {
  const told = rungs.map(({ from, price: fen, source }) => ({ from, price: fen, source }))
  return { name, numerator, denominator, decimals, listPrice: price, rungs: told }
}
