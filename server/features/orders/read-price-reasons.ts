import { can, currentActor } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { selectRows } from '../../platform/database/sql'
import { invalidInput, notFound } from '../../platform/errors'
import { fenFromDb, scaleFen, type DbDecimal, type Fen, type Hundredths } from '../../platform/money'
import { hundredthsFromDb } from '../../platform/quantity'
import { customerToServe } from '../customers'
import {
  explainPrice,
  floorOfUnit,
  priceProducts,
  rungAt,
  upcomingPrices,
  type PricedProduct,
  type PricedUnit,
  type PriceSource,
} from '../pricing'
import type { orders } from './contract'

type Read = (typeof orders.endpoints)['readPriceReasons']
type Answer = AnswerOf<Read>

/** The quantity a price is asked for when none is said: one. */
const ONE = 100
const DEALS = 3

/** Why a product costs a customer what it does, and what they paid the last times. @throws resource.not_found, request.invalid */
export async function readPriceReasons({ customerId, productId, ...asked }: InputOf<Read>): Promise<Answer> {
  const customer = await customerToServe(customerId)
  const [product] = await priceProducts(customer, [productId])
  if (!product) throw notFound({ what: '货品' })
  const unit = unitOf(product, asked.unit)
  const [upcoming, deals] = await Promise.all([
    upcomingPrices(customer, product.id, unit.id, unit.name),
    dealsOf(customer.id, product.id),
  ])
  const { trace, ...price } = priceOf(product, unit, asked.quantity ?? ONE)
  return {
    productId: product.id,
    productName: product.name,
    ...price,
    trace: [...trace, ...upcoming],
    ...(seesCost() && { cost: costOf(product, unit, price.price) }),
    deals,
  }
}

function priceOf({ offer }: PricedProduct, unit: PricedUnit, quantity: Hundredths) {
  const rung = rungAt(unit.rungs, quantity)
  return {
    unit: unit.name,
    quantity,
    price: rung?.price ?? null,
    priceSource: rung?.source ?? null,
    listPrice: unit.price,
    trace: explainPrice(offer, unit.id, quantity, businessDay()),
  }
}

/** A cost is never told to a buyer, whatever a shop has switched. */
const seesCost = (): boolean => can('products.see_cost') && currentActor().role !== 'customer'

function unitOf({ name, units }: PricedProduct, wanted: string | undefined): PricedUnit {
  const unit = wanted === undefined ? units[0] : units.find((one) => one.name === wanted)
  if (unit) return unit
  const names = units.map((one) => `「${one.name}」`).join('')
  throw invalidInput([{ field: 'unit', reason: `${name}按${names}卖` }])
}

function costOf(product: PricedProduct, unit: PricedUnit, price: Fen | null): NonNullable<Answer['cost']> {
  const cost = product.costPrice === null ? null : scaleFen(product.costPrice, unit.numerator, unit.denominator)
  const profit = cost === null || price === null ? null : price - cost
  const margin = profit === null || !price ? null : Math.round((profit / price) * 1000) / 1000
  return { cost, floor: floorOfUnit(product, unit), profit, margin }
}

interface DealRow {
  orderId: string
  orderNo: string
  on: string
  quantity: DbDecimal
  unit: string
  price: DbDecimal
  priceSource: PriceSource
}

const LAST_DEALS = `
  SELECT o.id AS orderId, o.order_no AS orderNo, o.biz_date AS \`on\`, i.quantity, i.unit, i.unit_price AS price,
         i.price_source AS priceSource
  FROM orders o JOIN order_items i ON i.tenant_id = o.tenant_id AND i.order_id = o.id
  WHERE o.tenant_id = :tenantId AND o.customer_id = :customerId AND i.product_id = :productId
    AND o.status NOT IN ('draft', 'rejected', 'cancelled') AND o.deleted_at IS NULL
  ORDER BY o.biz_date DESC, o.id DESC, i.line_no LIMIT ${DEALS}`

async function dealsOf(customerId: string, productId: string): Promise<Answer['deals']> {
  const rows = await selectRows<DealRow>(LAST_DEALS, { customerId, productId })
  return rows.map(({ quantity, price, ...deal }) => ({
    ...deal,
    quantity: hundredthsFromDb(quantity),
    price: fenFromDb(price),
  }))
}
