import { Op } from 'sequelize'
import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { Hundredths } from '../../platform/money'
import { priceProducts } from '../pricing'
import { shopNotice } from '../tenants'
import { customerToServe } from '../customers'
import type { orders } from './contract'
import { Order, OrderItem } from './model'

type Read = (typeof orders.endpoints)['readCatalogue']
type Entry = AnswerOf<Read>['products'][number]
type Habit = Pick<Entry, 'last' | 'usualQuantity'>

/** Habits are read from this many orders; bought in at least two of them is usual. */
const ORDERS_LOOKED_AT = 6
const TIMES_TO_BE_USUAL = 2
const NEVER: Habit = { last: null, usualQuantity: null }

/** Everything a customer can order, at their own prices, with what they usually take. */
export async function readCatalogue({ customerId }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const customer = await customerToServe(customerId)
  const [products, habits, notice] = await Promise.all([
    priceProducts(customer.id, 'all'),
    habitsOf(customer.id),
    shopNotice(),
  ])
  return {
    customer: { id: customer.id, name: customer.name, phone: customer.phone, address: customer.address },
    notice,
    today: businessDay(),
    products: products.map((product) => ({ ...product, ...(habits.get(product.id) ?? NEVER) })),
  }
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
  return {
    last: newest && on ? { price: newest.unitPrice, quantity: newest.quantity, on } : null,
    usualQuantity: lines.length >= TIMES_TO_BE_USUAL ? median(lines.map(({ quantity }) => quantity)) : null,
  }
}

/** The middle one; of an even number the lower, so that it was really ordered once. */
function median(quantities: Hundredths[]): Hundredths {
  const sorted = [...quantities].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] as Hundredths
}
