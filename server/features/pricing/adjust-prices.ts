import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { Fen } from '../../platform/money'
import type { Product } from '../products'
import type { pricing } from './contract'
import { adjusted, type Change } from './adjust'
import { keepPrices, type WantedPrice } from './keep-prices'
import { notePrices } from './note-prices'
import { heldPrices, holdPricesOf } from './own-prices'
import { priceProducts, type PricedProduct, type PricedUnit } from './price-products'
import { floorOf, goodsOf } from './shop-goods'

type Adjust = (typeof pricing.endpoints)['adjustPrices']
type Row = AnswerOf<Adjust>[number]

/** Changes many prices of a customer by percent or amount, from what they pay on the day it begins; or only says what would be. */
export async function adjustPrices(input: InputOf<Adjust>): Promise<AnswerOf<Adjust>> {
  const { customerId, rows, change, preview, reason, validFrom, validTo } = input
  const customer = await holdPricesOf(customerId)
  const productIds = rows.map(({ productId }) => productId)
  const priced = await priceProducts(customer, productIds, validFrom ?? businessDay())
  const goods = await goodsOf(productIds)
  const byId = new Map(priced.map((product) => [product.id, product]))
  const told = rows.flatMap(({ productId, unit }): Row[] => {
    const [product, good] = [byId.get(productId), goods.get(productId)]
    const found = product && unitOf(product, unit)
    return found && good ? [beforeAndAfter(good, found, change)] : []
  })
  if (preview) return told
  const wants = told.flatMap(({ productId, unit, before, after }): WantedPrice[] =>
    after === null || after === before ? [] : [{ productId, unit, price: after as Fen, reason, validFrom, validTo }],
  )
  const lineOf = ({ productId, unit }: WantedPrice): number =>
    rows.findIndex((row) => row.productId === productId && (row.unit ?? goods.get(productId)?.unit) === unit)
  const there = await heldPrices(customer.id, productIds)
  const kept = await keepPrices(
    customer.id,
    wants,
    goods,
    there,
    (index) => `rows[${lineOf(wants[index] as WantedPrice)}]`,
  )
  await notePrices(kept.notes, 'adjust')
  return told
}

function beforeAndAfter(good: Product, unit: PricedUnit, change: Change): Row {
  const before = unit.rungs[0]?.price ?? null
  const row = { productId: good.id, productName: good.name, unit: unit.name, before }
  if (before === null) return { ...row, after: null, isBelowFloor: false }
  const after = adjusted(before, change)
  return { ...row, after, isBelowFloor: after < (floorOf(good, unit.id) ?? 0) }
}

function unitOf({ units }: PricedProduct, name: string | undefined) {
  return name === undefined ? units[0] : units.find((unit) => unit.name === name)
}
