import { businessDay, now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { Order } from '../orders'
import type { analytics } from './contract'
import { topCustomersOf } from './list-top-customers'
import { topProductsOf } from './list-top-products'
import { elapsedDays, firstDays, previousRange, rangeOf } from './range'
import { overviewOf } from './read-overview'
import { trendOf } from './read-trend'

type Dashboard = (typeof analytics.endpoints)['readDashboard']

const TOP = 10

/** Everything the boss sees at a glance, beside the same stretch of the period before. */
export async function readDashboard({
  compareStart,
  trendStart,
  ...days
}: InputOf<Dashboard>): Promise<AnswerOf<Dashboard>> {
  const today = businessDay()
  const range = rangeOf(days, today)
  const before = previousRange(range, compareStart)
  const drawn = trendStart ? rangeOf({ startDate: trendStart, endDate: range.endDate }, today) : range
  const drawnBefore = trendStart ? previousRange(drawn) : before
  const elapsed = elapsedDays(range, today)
  const [overview, previous, trend, previousTrend, topProducts, topCustomers, submitted, confirmed] = await Promise.all(
    [
      overviewOf(firstDays(range, elapsed)),
      overviewOf(firstDays(before, elapsed)),
      trendOf(drawn, 'daily'),
      trendOf(drawnBefore, 'daily'),
      topProductsOf(range, { by: 'amount', limit: TOP }),
      topCustomersOf(range, TOP),
      Order.count({ where: { status: 'submitted' } }),
      Order.count({ where: { status: 'confirmed' } }),
    ],
  )
  return {
    range,
    previousRange: before,
    today,
    overview,
    previous,
    trend,
    previousTrend,
    topProducts,
    topCustomers,
    pending: { submitted, confirmed },
    updatedAt: now(),
  }
}
