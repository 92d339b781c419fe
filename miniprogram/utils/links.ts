import type { Day, DayRange } from './date'

/** Whose or which orders are meant; all that count as sales when neither is given. */
export interface CountedOf {
  productId?: string
  customerId?: string
}

/** The page with exactly the orders behind a figure of the sales. */
export function countedOrders({ startDate, endDate }: DayRange, title: string, of: CountedOf = {}): string {
  return link('/pages/orders/search/index', { counted: 'true', startDate, endDate, ...of, title })
}

/** The page with all orders that stand like this. */
export function ordersIn(status: string, title: string): string {
  return link('/pages/orders/search/index', { status, title })
}

/** The full rankings of a stretch of days. */
export function salesOf({ startDate, endDate }: DayRange, tab: 'products' | 'customers' | 'days'): string {
  return link('/pages/analytics/sales/index', { startDate, endDate, tab })
}

/** A range cut at the last day that has come: nothing is sold on days ahead. */
export function upTo(today: Day, { startDate, endDate }: DayRange): DayRange {
  return { startDate, endDate: endDate > today ? today : endDate }
}

function link(page: string, query: object): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return `${page}?${pairs.join('&')}`
}
