import { ORDER_STATUSES, type ListOrdersInput, type OrderStatus, type OrderSummary } from '../../../api/generated'
import { orderRowOf } from '../../../components/order-row/summary'
import type { OrderRow } from '../../../components/order-row/view'
import { tagOf } from '../../../components/status-tag/statuses'
import { addDays, sayDay, sayRange, type Day, type Moment } from '../../../utils/date'
import { spaced } from '../../../utils/text'

/** What the list is narrowed to; empty means not at all. */
export interface Filter {
  status: OrderStatus | ''
  customerId: string
  productId: string
  startDate: Day
  endDate: Day
  counted: boolean
  keyword: string
}

/** A narrowing that can be taken off. */
export interface Chip {
  key: 'customer' | 'product' | 'counted'
  text: string
}

/** Names behind the ids of a filter, as far as they are known. */
export interface Names {
  customer: string
  product: string
}

/** How far back the calendar goes by itself. */
const DAYS_BACK = 180
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** So many digits are meant as a part of an order's number. */
const NUMBER = /\d{3}/

/** The filter a page's address asks for; what makes no sense is left out. */
export function filterFrom(options: Record<string, string | undefined>): Filter {
  const text = (name: string): string => decoded(options[name] ?? '')
  const day = (name: string): Day => (DAY.test(text(name)) ? text(name) : '')
  const status = ORDER_STATUSES.find((one) => one === text('status')) ?? ''
  return {
    status,
    customerId: text('customerId'),
    productId: text('productId'),
    startDate: day('startDate'),
    endDate: day('endDate'),
    counted: text('counted') === 'true' || text('counted') === '1',
    keyword: text('keyword'),
  }
}

/** What the server is asked for. */
export function inputOf({ counted, keyword, ...filter }: Filter, page: number, pageSize: number): ListOrdersInput {
  const asked = { ...filter, keyword: keyword.trim(), ...(counted && { counted }) }
  const filled = Object.entries(asked).filter(([, value]) => value !== '')
  return { ...Object.fromEntries(filled), page, pageSize }
}

/** The narrowings that came with the address, as chips; status and days have keys of their own. */
export function chipsOf({ customerId, productId, counted }: Filter, names: Names): Chip[] {
  const chips: Chip[] = []
  if (customerId) chips.push({ key: 'customer', text: names.customer || '一位客户' })
  if (productId) chips.push({ key: 'product', text: spaced(`有${names.product || '这样货'}`) })
  if (counted) chips.push({ key: 'counted', text: '算销售的' })
  return chips
}

/** The filter without one of its narrowings. */
export function without(filter: Filter, key: Chip['key']): Filter {
  const cleared = { customer: { customerId: '' }, product: { productId: '' }, counted: { counted: false } }
  return { ...filter, ...cleared[key] }
}

/** Whether anything narrows the list. */
export function isNarrow(filter: Filter): boolean {
  return Object.values(filter).some(Boolean)
}

/** "今天", "11 月 1 日 – 20 日"; empty without days. */
export function sayDays({ startDate, endDate }: Filter, today: Day): string {
  if (!startDate && !endDate) return ''
  if (!startDate) return spaced(`${sayDay(endDate, today)}以前`)
  if (!endDate) return spaced(`${sayDay(startDate, today)}以后`)
  const isToday = startDate === endDate && startDate === today
  return isToday ? '今天' : sayRange({ startDate, endDate })
}

/** The first day the calendar offers: half a year back, or the filter's own when that is earlier. */
export function firstDay({ startDate }: Filter, today: Day): Day {
  const usual = addDays(today, -DAYS_BACK)
  return startDate && startDate < usual ? startDate : usual
}

/** What the bar of filters says, and the days its calendar spans. */
export interface BarView {
  status: string
  days: string
  chips: Chip[]
  firstDay: Day
  today: Day
}

/** The bar of filters in the words of one face. */
export function barView(filter: Filter, names: Names, face: string, today: Day): BarView {
  return {
    status: filter.status && tagOf(filter.status, face).word,
    days: sayDays(filter, today),
    chips: chipsOf(filter, names),
    firstDay: today && firstDay(filter, today),
    today,
  }
}

/** All statuses to choose from, in the words of one face. */
export function statusChoices(face: string): { value: OrderStatus | ''; text: string }[] {
  return [{ value: '', text: '全部' }, ...ORDER_STATUSES.map((value) => ({ value, text: tagOf(value, face).word }))]
}

/** A row; searched by number, it shows the number. */
export function rowOf(order: OrderSummary, face: string, keyword: string, now: Moment): OrderRow {
  const row = orderRowOf(order, face, now)
  return NUMBER.test(keyword) ? { ...row, strong: '', note: `${order.orderNo}，${row.note}` } : row
}

/** A value from an address as it was meant; one that was never encoded stays. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
