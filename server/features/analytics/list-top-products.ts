import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { DbDecimal } from '../../platform/money'
import { hundredthsFromDb } from '../../platform/quantity'
import type { analytics } from './contract'
import { COUNTED, selectCounted } from './counted-sales'
import { rangeOf, type DayRange } from './range'
import { salesOf, type SalesRow } from './sales-figures'

type TopProducts = (typeof analytics.endpoints)['listTopProducts']
type Ranking = Pick<InputOf<TopProducts>, 'by' | 'limit'>

/** What sold best in a range, by money or by quantity. */
export async function listTopProducts({ by, limit, ...days }: InputOf<TopProducts>): Promise<AnswerOf<TopProducts>> {
  return topProductsOf(rangeOf(days, businessDay()), { by, limit })
}

/** The best sellers of a range; of equal ones the older product goes first. */
export async function topProductsOf(range: DayRange, { by, limit }: Ranking): Promise<AnswerOf<TopProducts>> {
  const rows = await selectCounted<Row>(ranked(RANKED_BY[by]), range, { limit })
  return rows.map(({ productId, productName, unit, totalQuantity, ...row }) => ({
    productId,
    productName,
    unit,
    totalQuantity: hundredthsFromDb(totalQuantity),
    ...salesOf(row),
  }))
}

interface Row extends SalesRow {
  productId: string
  productName: string
  unit: string
  totalQuantity: DbDecimal
}

const RANKED_BY = { amount: 'totalAmount', quantity: 'totalQuantity' } as const

/**
 * Names are looked up for the few that are shown; a removed product keeps its name.
 * The CROSS makes SQLite begin with the orders of the range instead of all lines of the shop; to MySQL it says nothing.
 */
const ranked = (column: (typeof RANKED_BY)[keyof typeof RANKED_BY]): string => `
  SELECT best.*, p.name AS productName, p.unit AS unit
  FROM (
    SELECT i.product_id AS productId, COUNT(DISTINCT o.id) AS totalOrders,
           ROUND(SUM(i.quantity), 2) AS totalQuantity, ROUND(SUM(i.total_price), 2) AS totalAmount
    FROM orders o CROSS JOIN order_items i ON i.tenant_id = o.tenant_id AND i.order_id = o.id
    WHERE ${COUNTED}
    GROUP BY i.product_id ORDER BY ${column} DESC, productId LIMIT :limit
  ) best
  JOIN products p ON p.tenant_id = :tenantId AND p.id = best.productId
  ORDER BY best.${column} DESC, best.productId`
