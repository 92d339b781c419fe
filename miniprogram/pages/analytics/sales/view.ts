import type { TopCustomer, TopProduct, TrendItem } from '../../../api/generated'
import { barPercent, type RankRow } from '../../../components/rank-row/view'
import { addDays, rangeOf, sayDay, sayRange, weekdayOf, type Day, type DayRange } from '../../../utils/date'
import { fenFromYuan, formatQuantity, formatThousands, hundredthsFromQuantity, type Fen } from '../../../utils/money'
import { spaced } from '../../../utils/text'

/** The rankings of a stretch of days. */
export type SalesTab = 'products' | 'customers' | 'days'
/** What products are ordered by. */
export type By = 'amount' | 'quantity'

/** The tabs, from left to right. */
export const TABS: readonly { value: SalesTab; text: string }[] = [
  { value: 'products', text: '货品' },
  { value: 'customers', text: '客户' },
  { value: 'days', text: '每天' },
]
/** The orders of the products' ranking. */
export const BYS: readonly { value: By; text: string }[] = [
  { value: 'amount', text: '按金额' },
  { value: 'quantity', text: '按数量' },
]
/** As many rows as the server ranks. */
export const MOST_ROWS = 100

/** All that was sold in the range. */
export interface Total {
  amountFen: Fen
  orders: number
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const LONGEST = 366

/** The range and tab an address asks for; the running week where it makes no sense. */
export function askedFor(options: Record<string, string | undefined>, today: Day): { range: DayRange; tab: SalesTab } {
  const { startDate = '', endDate = '' } = options
  const tab = TABS.find(({ value }) => value === options.tab)?.value ?? 'products'
  return { range: isRange(startDate, endDate) ? { startDate, endDate } : rangeOf('week', today), tab }
}

function isRange(startDate: string, endDate: string): boolean {
  if (![startDate, endDate].every((day) => DAY.test(day))) return false
  return startDate <= endDate && endDate < addDays(startDate, LONGEST)
}

/** "今天的销售", "11 月 17–20 日", over a month's end "10-28 – 11-03": as much as fits beside the capsule. */
export function titleOf(range: DayRange, today: Day): string {
  const { startDate, endDate } = range
  if (startDate === today && endDate === today) return '今天的销售'
  if (startDate === endDate) return sayRange(range)
  if (startDate.slice(0, 7) === endDate.slice(0, 7)) return sayRange(range).replace(' 日 – ', '–')
  return `${sayDate(startDate, today)} – ${sayDate(endDate, today)}`
}

/** What the days come to together. */
export function totalOf(days: readonly TrendItem[]): Total {
  return {
    amountFen: days.reduce((sum, { totalAmount }) => sum + fenFromYuan(totalAmount), 0),
    orders: days.reduce((sum, { totalOrders }) => sum + totalOrders, 0),
  }
}

/** Products by money or by quantity; units differ, so quantities have no share of the whole. */
export function productRows(products: readonly TopProduct[], by: By, total: Total): RankRow[] {
  const sizeOf = (product: TopProduct): number => (by === 'amount' ? product.totalAmount : product.totalQuantity)
  const longest = Math.max(0, ...products.map(sizeOf))
  return products.map((product, index) => {
    const money = formatThousands(fenFromYuan(product.totalAmount))
    const quantity = spaced(`${formatQuantity(hundredthsFromQuantity(product.totalQuantity))}${product.unit}`)
    const [value, other] = by === 'amount' ? [money, quantity] : [quantity, money]
    const share = sayShare(fenFromYuan(product.totalAmount), total)
    return {
      id: product.productId,
      rank: index + 1,
      name: product.productName,
      value,
      note: [other, `${product.totalOrders} 单`, by === 'amount' ? share : ''].filter(Boolean).join('，'),
      percent: barPercent(sizeOf(product), longest),
    }
  })
}

/** Customers by money. */
export function customerRows(customers: readonly TopCustomer[], total: Total, today: Day): RankRow[] {
  const longest = customers[0]?.totalAmount ?? 0
  return customers.map(({ customerId, customerName, totalAmount, totalOrders, lastOrderOn }, index) => ({
    id: customerId,
    rank: index + 1,
    name: customerName,
    value: formatThousands(fenFromYuan(totalAmount)),
    note: [`${totalOrders} 单`, sayShare(fenFromYuan(totalAmount), total), spaced(`最近${sayDay(lastOrderOn, today)}`)]
      .filter(Boolean)
      .join('，'),
    percent: barPercent(totalAmount, longest),
  }))
}

/** Days, the latest first; those without sales are there, too. */
export function dayRows(days: readonly TrendItem[], today: Day): RankRow[] {
  const longest = Math.max(0, ...days.map(({ totalAmount }) => totalAmount))
  const rows = days.map(({ date, totalAmount, totalOrders, totalCustomers }) => ({
    id: date,
    rank: 0,
    name: date === today ? `今天 ${weekdayOf(date)}` : `${sayDate(date, today)} ${weekdayOf(date)}`,
    value: totalOrders ? formatThousands(fenFromYuan(totalAmount)) : '没有卖出',
    note: totalOrders ? `${totalOrders} 单，${totalCustomers} 家` : '',
    percent: barPercent(totalAmount, longest),
  }))
  return rows.reverse()
}

function sayDate(date: Day, today: Day): string {
  return date.slice(0, 4) === today.slice(0, 4) ? date.slice(5) : date
}

function sayShare(fen: Fen, { amountFen }: Total): string {
  if (amountFen <= 0) return ''
  const percent = (fen / amountFen) * 100
  return percent < 0.05 ? '占不到 0.1%' : `占 ${percent.toFixed(1)}%`
}
