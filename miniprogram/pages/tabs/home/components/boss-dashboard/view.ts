import type { Dashboard, TopCustomer, TopProduct } from '../../../../../api/generated'
import { barPercent, type RankRow } from '../../../../../components/rank-row/view'
import { dayOf, sayDay, timeOf, weekdayOf, type Day, type DayRange, type Moment } from '../../../../../utils/date'
import { upTo } from '../../../../../utils/links'
import { fenFromYuan, formatThousands, formatWan, formatWhole, type Fen } from '../../../../../utils/money'
import { spaced } from '../../../../../utils/text'
import { countDelta, percentDelta, sayCompared, type Delta } from './deltas'
import { elapsedOf, type Period, type PeriodKey } from './periods'

/** One figure below the sales, and where a tap leads. */
export interface Cell {
  key: 'orders' | 'customers' | 'average'
  label: string
  value: string
  delta: Delta
}

/** The day the chart's plate stands on. */
export interface DayLine {
  date: Day
  name: string
  text: string
  /** Whether there are orders behind it. */
  isOpen: boolean
}

/** The dashboard as it is drawn. */
export interface BoardView {
  name: string
  range: DayRange
  salesFen: Fen
  delta: Delta
  /** "比上周一至五多 ¥14,171.20". */
  compare: string
  cells: Cell[]
  pending: { submitted: number; confirmed: number }
  trend: { labels: string[]; current: Fen[]; previous: Fen[] }
  lines: [string, string]
  days: DayLine[]
  products: RankRow[]
  customers: RankRow[]
  /** When the figures were true: "17:30", "昨天 17:30". */
  updated: string
  /** Nothing sold in all that is shown: there is nothing to draw. */
  isEmpty: boolean
}

const TOP = 5
const MILLION_YUAN_FEN = 100_000_000

/** The figures of a period in the words and shapes of the screen. */
export function boardView(board: Dashboard, period: Period, now: Moment): BoardView {
  const { overview, previous, today } = board
  const days = elapsedOf(board.range, today)
  const elapsed = Math.min(days, elapsedOf(board.previousRange, today))
  const whole = upTo(today, board.range).endDate === board.range.endDate || elapsed < days
  const sales = fenFromYuan(overview.totalAmount)
  const before = fenFromYuan(previous.totalAmount)
  const shown = board.trend.filter(({ date }) => date <= today)
  return {
    name: period.name,
    range: board.range,
    salesFen: sales,
    delta: percentDelta(sales, before),
    compare: sayCompared(sales, before, period.compared(elapsed, whole)),
    cells: [
      {
        key: 'orders',
        label: '订单',
        value: String(overview.totalOrders),
        delta: countDelta(overview.totalOrders, previous.totalOrders, '单'),
      },
      {
        key: 'customers',
        label: '下单客户',
        value: String(overview.totalCustomers),
        delta: countDelta(overview.totalCustomers, previous.totalCustomers, '家'),
      },
      {
        key: 'average',
        label: '客单价',
        value: sayAverage(fenFromYuan(overview.averageOrderAmount)),
        delta: percentDelta(overview.averageOrderAmount, previous.averageOrderAmount),
      },
    ],
    pending: board.pending,
    trend: {
      labels: board.trend.map(({ date }) => axisLabel(date, today, period.key)),
      current: shown.map(({ totalAmount }) => fenFromYuan(totalAmount)),
      previous: board.previousTrend.map(({ totalAmount }) => fenFromYuan(totalAmount)),
    },
    lines: period.lines,
    days: shown.map(({ date, totalAmount, totalOrders }) => ({
      date,
      name: dayName(date, today),
      text: totalOrders ? spaced(`${totalOrders} 单，${formatThousands(fenFromYuan(totalAmount))}`) : '没有卖出',
      isOpen: totalOrders > 0,
    })),
    products: productRows(board.topProducts.slice(0, TOP)),
    customers: customerRows(board.topCustomers.slice(0, TOP)),
    updated: sayUpdated(board.updatedAt, now),
    isEmpty:
      !overview.totalOrders &&
      !previous.totalOrders &&
      ![...board.trend, ...board.previousTrend].some(({ totalOrders }) => totalOrders),
  }
}

/** To the yuan, from a million on in 万: it has a third of the screen. */
function sayAverage(fen: Fen): string {
  return fen < MILLION_YUAN_FEN ? formatWhole(fen) : formatWan(fen)
}

/** The same rows as the full ranking, at a glance: money to the yuan. */
function productRows(products: readonly TopProduct[]): RankRow[] {
  return ranked(
    products.map(({ productId, productName, totalAmount }) => ({ id: productId, name: productName, totalAmount })),
  )
}

function customerRows(customers: readonly TopCustomer[]): RankRow[] {
  return ranked(
    customers.map(({ customerId, customerName, totalAmount }) => ({ id: customerId, name: customerName, totalAmount })),
  )
}

function ranked(items: { id: string; name: string; totalAmount: number }[]): RankRow[] {
  const longest = items[0]?.totalAmount ?? 0
  return items.map(({ id, name, totalAmount }, index) => ({
    id,
    rank: index + 1,
    name,
    value: formatWhole(fenFromYuan(totalAmount)),
    note: '',
    percent: barPercent(totalAmount, longest),
  }))
}

function axisLabel(date: Day, today: Day, key: PeriodKey): string {
  if (date === today) return '今天'
  if (key === 'month') return `${Number(date.slice(8))} 日`
  return key === 'custom' ? date.slice(5) : weekdayOf(date)
}

function dayName(date: Day, today: Day): string {
  const said = sayDay(date, today)
  return said === date.slice(5) || said.includes('-') ? said : `${said} ${date.slice(5)}`
}

function sayUpdated(at: Moment, now: Moment): string {
  const day = dayOf(at)
  return `${day === dayOf(now) ? '' : `${sayDay(day, dayOf(now))} `}${timeOf(at)}`
}
