import { sayDay, sayWhen, type Day, type Moment } from '../../utils/date'
import { fenFromYuan } from '../../utils/money'
import { spaced } from '../../utils/text'
import type { OrderRow } from './view'

/** An order as lists of orders come over the wire. */
export interface OrderSummaryLike {
  id: string
  orderNo: string
  customerName: string
  status: string
  totalAmount: number
  itemCount: number
  digest: string
  deliveryOn: Day | null
  createdAt: Moment
}

const TO_DELIVER = ['draft', 'submitted', 'confirmed', 'shipped']
const TO_BRING = ['submitted', 'confirmed']

/** A list's row: the shop looks for the customer first, a buyer for the day and the goods. */
export function orderRowOf(order: OrderSummaryLike, face: string, now: Moment): OrderRow {
  const isBuyer = face === 'buyer'
  const day = sayWhen(order.createdAt, now)
  return {
    id: order.id,
    title: isBuyer ? day : order.customerName,
    status: order.status,
    strong: deliveryOf(order, sayWhen(now, now), now),
    note: isBuyer ? spaced(`${order.itemCount} 种，${order.digest}`) : `${order.itemCount} 种，${day}`,
    totalFen: fenFromYuan(order.totalAmount),
    flag: lateness(order, now),
  }
}

function deliveryOf({ status, deliveryOn }: OrderSummaryLike, _today: string, now: Moment): string {
  if (!deliveryOn || !TO_DELIVER.includes(status)) return ''
  return spaced(`${sayDay(deliveryOn, dayOfNow(now))}送`)
}
