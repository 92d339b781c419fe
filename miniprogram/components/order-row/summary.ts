import { dayOf, sayDay, sayWhen, type Day, type Moment } from '../../utils/date'
import { fenFromYuan } from '../../utils/money'
import { spaced } from '../../utils/text'
import type { OrderRow } from './view'

/** An order as lists of orders come over the wire. */
export interface OrderSummaryLike {
  id: string
  customerName: string
  status: string
  totalAmount: number
  itemCount: number
  digest: string
  deliveryOn: Day | null
  createdAt: Moment
}

/** Statuses in which the day of delivery still lies ahead, and those in which the shop owes it. */
const BEFORE_DELIVERY = ['draft', 'submitted', 'confirmed', 'shipped']
const OWED = ['submitted', 'confirmed']

/** An order as a list's row: the shop looks for the customer first, a buyer for the day and the goods. */
export function orderRowOf(order: OrderSummaryLike, face: string, now: Moment): OrderRow {
  const isBuyer = face === 'buyer'
  const when = sayWhen(order.createdAt, now)
  const isLate = OWED.includes(order.status) && order.deliveryOn !== null && order.deliveryOn < dayOf(now)
  return {
    id: order.id,
    title: isBuyer ? when : order.customerName,
    status: order.status,
    strong: isLate ? '' : sayDelivery(order, dayOf(now)),
    note: `${order.itemCount} 种，${isBuyer ? order.digest : when}`,
    totalFen: fenFromYuan(order.totalAmount),
    flag: isLate && !isBuyer ? `${sayDelivery(order, dayOf(now))}，还没发货` : '',
  }
}

function sayDelivery({ status, deliveryOn }: OrderSummaryLike, today: Day): string {
  if (!deliveryOn || !BEFORE_DELIVERY.includes(status)) return ''
  if (status === 'draft' && deliveryOn < today) return ''
  return spaced(deliveryOn < today ? `该${sayDay(deliveryOn, today)}送` : `${sayDay(deliveryOn, today)}送`)
}
