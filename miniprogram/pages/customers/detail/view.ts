import type { Customer, OrderSummary, Page } from '../../../api/generated'
import type { Action } from '../../../components/action-bar/arrange'
import { orderRowOf } from '../../../components/order-row/summary'
import type { OrderRow } from '../../../components/order-row/view'
import { dayOf, sayDay, sayWhen, type Moment } from '../../../utils/date'
import { signOf, spaced } from '../../../utils/text'

/** A customer's card as it is shown. */
export interface CardView {
  name: string
  sign: string
  /** "今天加的客户". */
  since: string
  phone: string
  address: string
}

/** The last orders of a customer. */
export interface OrdersView {
  rows: OrderRow[]
  /** "全部 37 单"; empty without orders. */
  all: string
}

/** The card, with empty words where nothing was left. */
export function cardView({ name, phone, address, createdAt }: Customer, now: Moment): CardView {
  const since = spaced(`${sayDay(dayOf(createdAt), dayOf(now))}加的客户`)
  return { name, sign: signOf(name), since, phone: phone ?? '', address: address ?? '' }
}

/** The last orders, told by day and goods: whose they are is known here. */
export function ordersView({ list, total }: Page<OrderSummary>, now: Moment): OrdersView {
  const rows = list.map((order) => ({
    ...orderRowOf(order, 'staff', now),
    title: sayWhen(order.createdAt, now),
    note: `${order.itemCount} 种，${order.digest}`,
  }))
  return { rows, all: total ? `全部 ${total} 单` : '' }
}

/** What the card's bottom offers: a phone to call, and an order to write. */
export function actionsOf(phone: string, may: (permission: string) => boolean): Action[] {
  const call: Action = { key: 'call', label: '打电话', tone: 'plain' }
  const order: Action = { key: 'order', label: '给他开单', tone: 'primary' }
  return [...(phone ? [call] : []), ...(may('orders.place') ? [order] : [])]
}

/** The page with all orders of a customer. */
export function allOrdersOf(id: string, name: string): string {
  return `/pages/orders/search/index?customerId=${encodeURIComponent(id)}&title=${encodeURIComponent(`${name}的单`)}`
}
