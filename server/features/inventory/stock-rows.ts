import { can } from '../../platform/access/actor'
import { selectRows } from '../../platform/database/sql'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { fenFromDb, scaleFen, type DbDecimal } from '../../platform/money'
import { hundredthsFromDb } from '../../platform/quantity'
import type { inventory } from './contract'

/** Which stocks are wanted. */
export interface StockFilter {
  keyword?: string | undefined
  warehouseId?: string | undefined
  productId?: string | undefined
  low?: boolean | undefined
}

type Wire = AnswerOf<(typeof inventory.endpoints)['listWarnings']>[number]

interface Row {
  productId: string
  productName: string
  unit: string
  spec: string
  category: string
  threshold: DbDecimal | null
  onHand: DbDecimal
  reserved: DbDecimal
  stockValue: DbDecimal
}

const SUMS = `
  SELECT p.id AS productId, p.name AS productName, p.unit, p.spec, p.category, p.stock_threshold AS threshold,
         ROUND(SUM(s.on_hand), 2) AS onHand, ROUND(SUM(s.reserved), 2) AS reserved, ROUND(SUM(s.stock_value), 2) AS stockValue
  FROM stocks s JOIN products p ON p.tenant_id = s.tenant_id AND p.id = s.product_id
  WHERE s.tenant_id = :tenantId AND p.deleted_at IS NULL`
const BY_PRODUCT = ' GROUP BY p.id, p.name, p.unit, p.spec, p.category, p.stock_threshold'
const LOW = ' HAVING p.stock_threshold IS NOT NULL AND ROUND(SUM(s.on_hand) - SUM(s.reserved), 2) < p.stock_threshold'
const WORST_FIRST = ' ORDER BY ROUND(SUM(s.on_hand) - SUM(s.reserved), 2) - COALESCE(p.stock_threshold, 0), p.id'
const BY_NAME = ' ORDER BY p.category, p.id'

/** The stocks of products, all warehouses of the filter together; a window of them where one is given. */
export async function stockRows(filter: StockFilter, window?: { limit: number; offset: number }): Promise<Wire[]> {
  const { statement, params } = question(filter)
  const page = window ? ` LIMIT ${window.limit} OFFSET ${window.offset}` : ''
  const rows = await selectRows<Row>(`${statement}${filter.low ? WORST_FIRST : BY_NAME}${page}`, params)
  return rows.map(stockOf)
}

/** How many products the filter finds. */
export async function countStocks(filter: StockFilter): Promise<number> {
  const { statement, params } = question(filter)
  // The inner statement names the shop.
  const [row] = await selectRows<{ total: number }>(`SELECT COUNT(*) AS total FROM (${statement}) found`, params)
  return Number(row?.total ?? 0)
}

function question({ keyword, warehouseId, productId, low }: StockFilter): {
  statement: string
  params: Record<string, unknown>
} {
  const like = `%${(keyword ?? '').replace(/[\\%_!]/g, '!$&')}%`
  const parts = [
    SUMS,
    keyword
      ? ` AND (p.name LIKE :like ESCAPE '!' OR p.initials LIKE :like ESCAPE '!' OR p.pinyin LIKE :like ESCAPE '!')`
      : '',
    warehouseId === undefined ? '' : ' AND s.warehouse_id = :warehouseId',
    productId === undefined ? '' : ' AND s.product_id = :productId',
    BY_PRODUCT,
    low ? LOW : '',
  ]
  return { statement: parts.join(''), params: { like, warehouseId, productId } }
}

function stockOf(row: Row): Wire {
  const onHand = hundredthsFromDb(row.onHand)
  const reserved = hundredthsFromDb(row.reserved)
  const threshold = hundredthsFromDb(row.threshold)
  const available = onHand - reserved
  const value = fenFromDb(row.stockValue)
  const { productId, productName, unit, spec, category } = row
  return {
    ...{ productId, productName, unit, spec, category, onHand, reserved, available, threshold },
    isLow: threshold !== null && available < threshold,
    ...(can('products.see_cost') && {
      value,
      averageCost: onHand > 0 ? Math.max(0, scaleFen(value, 100, onHand)) : null,
    }),
  }
}
