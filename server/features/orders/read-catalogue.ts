import { Op } from 'sequelize'
import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { Hundredths } from '../../platform/money'
import { priceProducts, type PricedProduct } from '../pricing'
import { shopNotice } from '../tenants'
import { customerToServe } from '../customers'
import type { orders } from './contract'
import { Order, OrderItem } from './model'

type Read = (typeof orders.endpoints)['readCatalogue']
type Entry = AnswerOf<Read>['products'][number]
type Habit = Pick<Entry, 'last' | 'usualQuantity' | 'usualUnit'>

/** Habits are read from this many orders; bought in at least two of them is usual. */
const ORDERS_LOOKED_AT = 6
const TIMES_TO_BE_USUAL = 2
const NEVER: Habit = { last: null, usualQuantity: null, usualUnit: '' }

/** Everything a customer can order, at their own prices, with what they usually take. */
export async function readCatalogue({ customerId }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const customer = await customerToServe(customerId)
  const [products, habits, notice] = await Promise.all([
    priceProducts(customer, 'all'),
    habitsOf(customer.id),
    shopNotice(),
  ])
  return {
    customer: { id: customer.id, name: customer.name, phone: customer.phone, address: customer.address },
    notice,
    today: businessDay(),
    products: products.flatMap((product) => offered(product, habits.get(product.id) ?? NEVER)),
  }
}

/** A product with its price in the unit people order it in, the next that has one; nothing where none has. */
function offered({ units, saleUnitId, offer: _offer, ...product }: PricedProduct, habit: Habit): Entry[] {
  const usual = units.find(({ id }) => id === saleUnitId) ?? units[0]
  const inOrder = usual ? [usual, ...units.filter((unit) => unit !== usual)] : []
  const first = inOrder.find(({ rungs }) => rungs.length > 0)
  const [rung] = first?.rungs ?? []
  if (!first || !rung) return []
  return [
    {
      ...product,
      ...habit,
      unit: first.name,
      globalPrice: first.price ?? rung.price,
      price: rung.price,
      priceSource: rung.source,
      units: inOrder.map(({ price: listPrice, ...unit }) => ({ ...unit, listPrice })),
    },
  ]
}

async function habitsOf(customerId: string): Promise<Map<string, Habit>> {
  const latest = await Order.findAll({
    attributes: ['id', 'bizDate'],
    where: { customerId, status: { [Op.notIn]: ['draft', 'rejected', 'cancelled'] } },
    order: [
      ['createdAt', 'DESC'],
      ['id', 'DESC'],
    ],
    limit: ORDERS_LOOKED_AT,
  })
  const items = await OrderItem.findAll({ where: { orderId: latest.map(({ id }) => id) } })
  const rank = new Map(latest.map(({ id }, index) => [id, index]))
  items.sort((a, b) => (rank.get(a.orderId) ?? 0) - (rank.get(b.orderId) ?? 0))
  const byProduct = group(items)
  return new Map([...byProduct].map(([productId, lines]) => [productId, habitOf(lines, latest)]))
}

/** Lines by product, the newest first in each. */
function group(items: OrderItem[]): Map<string, OrderItem[]> {
  const groups = new Map<string, OrderItem[]>()
  for (const item of items) groups.set(item.productId, [...(groups.get(item.productId) ?? []), item])
  return groups
}

function habitOf(lines: OrderItem[], latest: Order[]): Habit {
  const [newest] = lines
  const on = latest.find(({ id }) => id === newest?.orderId)?.bizDate
  const alike = lines.filter(({ unit }) => unit === newest?.unit)
  return {
    last: newest && on ? { price: newest.unitPrice, quantity: newest.quantity, unit: newest.unit, on } : null,
    usualUnit: newest?.unit ?? '',
    usualQuantity: alike.length >= TIMES_TO_BE_USUAL ? median(alike.map(({ quantity }) => quantity)) : null,
  }
}

/** The middle one; of an even number the lower, so that it was really ordered once. */
function median(quantities: Hundredths[]): Hundredths {
  const sorted = [...quantities].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] as Hundredths
}
