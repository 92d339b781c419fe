import type { Day, DayRange } from '../../../../../utils/date'
import { countedOrders, ordersIn, salesOf, upTo } from '../../../../../utils/links'
import { spaced } from '../../../../../utils/text'
import type { BoardView } from './view'

/** The figures of the dashboard that open what lies behind them. */
export type Door = 'orders' | 'average' | 'customers' | 'products' | 'day' | 'submitted' | 'confirmed'

/** The page behind a figure; for `day` behind the day at `at` of the chart. Empty where nothing was sold. */
export function doorOf(door: Door, view: BoardView, today: Day, at: number): string {
  const days = upTo(today, view.range)
  const orders = (): string => countedOrders(days, `${view.name}的单`)
  const doors: Record<Door, () => string> = {
    orders,
    average: orders,
    customers: () => salesOf(days, 'customers'),
    products: () => salesOf(days, 'products'),
    day: () => ordersOfDay(view, at),
    submitted: () => ordersIn('submitted', '待审核'),
    confirmed: () => ordersIn('confirmed', '待发货'),
  }
  return doors[door]()
}

/** The orders behind one row of a ranking. */
export function doorOfRow(
  of: 'productId' | 'customerId',
  row: { id: string; name: string },
  range: DayRange,
  today: Day,
): string {
  return countedOrders(upTo(today, range), row.name, { [of]: row.id })
}

function ordersOfDay({ days }: BoardView, at: number): string {
  const { date, name, isOpen } = days[at]
  return isOpen ? countedOrders({ startDate: date, endDate: date }, spaced(`${name}的单`)) : ''
}
