import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { Customer } from '../customers'
import type { analytics } from './contract'
import { COUNTED, selectCounted } from './counted-sales'
import { rangeOf, type DayRange } from './range'
import { averageOf, salesOf, type SalesRow } from './sales-figures'

type Overview = (typeof analytics.endpoints)['readOverview']

/** Orders, money and customers of a range, each in one figure. */
export async function readOverview(input: InputOf<Overview>): Promise<AnswerOf<Overview>> {
  return overviewOf(rangeOf(input, businessDay()))
}

/** The overview of a range, also of an empty one. */
export async function overviewOf(range: DayRange): Promise<AnswerOf<Overview>> {
  const [[row], [fresh], allCustomers] = await Promise.all([
    selectCounted<SalesRow & { totalCustomers: number }>(TOTALS, range),
    selectCounted<{ newCustomers: number }>(NEW_CUSTOMERS, range),
    Customer.count(),
  ])
  const sales = salesOf(row)
  return {
    ...sales,
    averageOrderAmount: averageOf(sales),
    totalCustomers: Number(row?.totalCustomers ?? 0),
    newCustomers: Number(fresh?.newCustomers ?? 0),
    allCustomers,
  }
}

const TOTALS = `
  SELECT COUNT(*) AS totalOrders, ROUND(SUM(o.total_amount), 2) AS totalAmount,
         COUNT(DISTINCT o.customer_id) AS totalCustomers
  FROM orders o WHERE ${COUNTED}`

// The inner query goes through a customer's orders from the first one and stops: COALESCE keeps SQLite from taking the
// index by day instead, and an order with a limit keeps MariaDB from collecting every order before the range.
const NEW_CUSTOMERS = `
  SELECT COUNT(*) AS newCustomers FROM (SELECT DISTINCT o.customer_id FROM orders o WHERE ${COUNTED}) buyer
  WHERE (
    SELECT earlier.id FROM orders earlier
    WHERE earlier.tenant_id = :tenantId AND earlier.customer_id = buyer.customer_id
      AND COALESCE(earlier.biz_date, '') < :startDate AND earlier.status IN ( :counted)
    ORDER BY earlier.created_at LIMIT 1
  ) IS NULL`
