import { setClock } from '../../../server/platform/clock'
import type { OrderWire } from '../../factories/order'
import { dataOf } from '../../support/client'
import type { House } from '../../support/house'
import type { Person } from '../../support/world'

/** A figure of analytics over some orders; yuan as on the wire. */
export interface Figure {
  totalOrders: number
  totalAmount: number
}

interface Line {
  productId: string
  quantity: number
}

interface Sale {
  customerId: string
  items: Line[]
  /** The steps it takes after it was submitted; none leaves it submitted. */
  steps?: string[]
  by?: Person
}

/** Writes, submits and moves an order at a moment (ISO 8601), and puts the clock back. */
export async function sold(house: House, at: string, { customerId, items, steps = ['confirmed'], by = 'owner' }: Sale) {
  setClock(() => Date.parse(at))
  try {
    let order = dataOf<OrderWire>(await house.as(by).post('/orders', { customerId, items, submit: true }))
    for (const status of steps) {
      order = dataOf<OrderWire>(await house.as(by).put(`/orders/${order.id}/status`, { status, remark: '测试' }))
    }
    return order
  } finally {
    setClock()
  }
}

/** The orders behind a figure, through the list that the boss drills down to. */
export async function rowsBehind(house: House, query: Record<string, unknown>): Promise<OrderWire[]> {
  const rows: OrderWire[] = []
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const found = dataOf<{ list: OrderWire[]; totalPages: number }>(
      await house.as('owner').get('/orders', { ...query, counted: true, page, pageSize: 3 }),
    )
    rows.push(...found.list)
    pages = found.totalPages
  }
  return rows
}

/** Adds up in whole fen, so that the test rounds nothing. */
export function sumYuan(amounts: readonly number[]): number {
  return amounts.reduce((sum, yuan) => sum + Math.round(yuan * 100), 0) / 100
}

/** What a figure over these orders has to be. */
export function figureOf(orders: readonly OrderWire[]): Figure {
  return { totalOrders: orders.length, totalAmount: sumYuan(orders.map(({ totalAmount }) => totalAmount)) }
}
