import { Op } from 'sequelize'
import type { Fen, Hundredths } from '../../platform/money'
import { Order, OrderItem } from './model'

/** What a customer does with one product. */
export interface Habit {
  last: { price: Fen; quantity: Hundredths; unit: string; on: string } | null
  /** The unit of the last time; empty when they never took it. */
  usualUnit: string
  usualQuantity: Hundredths | null
}

/** Habits are read from this many orders; bought in at least two of them is usual. */
const ORDERS_LOOKED_AT = 6
const TIMES_TO_BE_USUAL = 2

/** The habit of somebody who never took it. */
export const NEVER: Habit = { last: null, usualQuantity: null, usualUnit: '' }

/** What a customer usually takes, by product. */
export async function habitsOf(customerId: string): Promise<Map<string, Habit>> {
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
