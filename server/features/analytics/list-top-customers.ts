import { can, currentActor } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { analytics } from './contract'
import { COUNTED, selectCounted } from './counted-sales'
import { rangeOf, type DayRange } from './range'
import { averageOf, salesOf, type SalesRow } from './sales-figures'

type TopCustomers = (typeof analytics.endpoints)['listTopCustomers']

/** Who bought most in a range. */
export async function listTopCustomers({ limit, ...days }: InputOf<TopCustomers>): Promise<AnswerOf<TopCustomers>> {
  return topCustomersOf(rangeOf(days, businessDay()), limit)
}

/** The best customers of a range; of equal ones the older customer goes first. */
export async function topCustomersOf(range: DayRange, limit: number): Promise<AnswerOf<TopCustomers>> {
  const { userId } = currentActor()
  const rows = await selectCounted<Row>(can('customers.see_all') ? ranked('') : ranked(OPEN), range, { limit, userId })
  return rows.map(({ customerId, customerName, lastOrderOn, ...row }) => {
    const sales = salesOf(row)
    return { customerId, customerName, lastOrderOn, ...sales, averageOrderAmount: averageOf(sales) }
  })
}

interface Row extends SalesRow {
  customerId: string
  customerName: string
  lastOrderOn: string
}

/** Those the acting person may open, where they may not open all. */
const OPEN = `AND o.customer_id NOT IN (
      SELECT hidden.id FROM customers hidden WHERE hidden.tenant_id = :tenantId AND hidden.assigned_to <> :userId)`

/** Names are looked up for the few that are shown; a removed customer keeps theirs. */
const ranked = (open: string): string => `
  SELECT best.*, c.name AS customerName
  FROM (
    SELECT o.customer_id AS customerId, COUNT(*) AS totalOrders, ROUND(SUM(o.total_amount), 2) AS totalAmount,
           MAX(o.biz_date) AS lastOrderOn
    FROM orders o WHERE ${COUNTED} ${open}
    GROUP BY o.customer_id ORDER BY totalAmount DESC, customerId LIMIT :limit
  ) best
  JOIN customers c ON c.tenant_id = :tenantId AND c.id = best.customerId
  ORDER BY best.totalAmount DESC, best.customerId`
