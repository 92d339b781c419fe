import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { analytics } from './contract'
import { COUNTED, selectCounted } from './counted-sales'
import { bucketsOf, rangeOf, type Bucket, type DayRange, type Period } from './range'
import { salesOf, type SalesRow } from './sales-figures'

type Trend = (typeof analytics.endpoints)['readTrend']

/** Sales day by day, week by week or month by month; a point without orders is there with zeros. */
export async function readTrend({ period, ...days }: InputOf<Trend>): Promise<AnswerOf<Trend>> {
  return trendOf(rangeOf(days, businessDay()), period)
}

/** The trend over a range. */
export async function trendOf(range: DayRange, period: Period): Promise<AnswerOf<Trend>> {
  const buckets = bucketsOf(range, period)
  const { bucket, params } = period === 'daily' ? { bucket: 'o.biz_date', params: {} } : sorted(buckets)
  const rows = await selectCounted<SalesRow & { bucket: string; totalCustomers: number }>(
    `SELECT ${bucket} AS bucket, COUNT(*) AS totalOrders, ROUND(SUM(o.total_amount), 2) AS totalAmount,
            COUNT(DISTINCT o.customer_id) AS totalCustomers
     FROM orders o WHERE ${COUNTED} GROUP BY bucket`,
    range,
    params,
  )
  const byBucket = new Map(rows.map((row) => [row.bucket, row]))
  return buckets.map(({ date, endDate }) => {
    const row = byBucket.get(date)
    return { date, endDate, ...salesOf(row), totalCustomers: Number(row?.totalCustomers ?? 0) }
  })
}

/** Says which bucket a day lies in; no two engines have the same words for the Monday of a week. */
function sorted(buckets: readonly Bucket[]): { bucket: string; params: Record<string, string> } {
  const cases = buckets.map((_, index) => `WHEN o.biz_date <= :end${index} THEN :date${index}`)
  const params = buckets.flatMap(({ date, endDate }, index) => [
    [`date${index}`, date],
    [`end${index}`, endDate],
  ])
  return { bucket: `CASE ${cases.join(' ')} END`, params: Object.fromEntries(params) as Record<string, string> }
}
