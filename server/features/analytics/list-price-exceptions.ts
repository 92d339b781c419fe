import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { fenFromDb, type DbDecimal } from '../../platform/money'
import { hundredthsFromDb } from '../../platform/quantity'
import type { analytics } from './contract'
import { COUNTED, selectCounted } from './counted-sales'
import { rangeOf } from './range'

type List = (typeof analytics.endpoints)['listPriceExceptions']
type Exception = AnswerOf<List>['exceptions']['list'][number]

interface Sums {
  total: number
  belowFloorCount: number | null
  totalLoss: DbDecimal | null
}

interface Row extends Omit<Exception, 'quantity' | 'unitPrice' | 'listPrice' | 'loss' | 'isManual' | 'isBelowFloor'> {
  quantity: DbDecimal
  unitPrice: DbDecimal
  listPrice: DbDecimal
  loss: DbDecimal
  isManual: number
  isBelowFloor: number
}

/** Rounded as a line is: SQLite counts in floats, and an exact sum wants whole fen. */
const LOSS = 'ROUND(i.list_price * i.quantity, 2) - i.total_price'

/** Lines that were sold at a price somebody made up, or for less than the floor, with what that cost. */
export async function listPriceExceptions({ page, pageSize, ...asked }: InputOf<List>): Promise<AnswerOf<List>> {
  const { customerId, onlyBelowFloor, ...days } = asked
  const range = rangeOf(days, businessDay())
  const among = FROM + (customerId === undefined ? '' : OF_CUSTOMER) + (onlyBelowFloor ? BELOW_FLOOR : '')
  const params = { customerId, limit: pageSize, offset: (page - 1) * pageSize }
  const [[sums], rows] = await Promise.all([
    selectCounted<Sums>(SUMS + among, range, params),
    selectCounted<Row>(ROWS + among + IN_ORDER, range, params),
  ])
  const { total, ...worth } = worthOf(sums)
  const totalPages = Math.ceil(total / pageSize)
  return { ...worth, exceptions: { list: rows.map(told), total, page, pageSize, totalPages } }
}

/** A sum of no lines is null. */
function worthOf(sums: Sums | undefined) {
  const { total = 0, totalLoss, belowFloorCount } = sums ?? {}
  return { total: Number(total), totalLoss: fenFromDb(totalLoss ?? 0), belowFloorCount: Number(belowFloorCount ?? 0) }
}

function told({ quantity, unitPrice, listPrice, loss, isManual, isBelowFloor, ...row }: Row): Exception {
  return {
    ...row,
    quantity: hundredthsFromDb(quantity),
    unitPrice: fenFromDb(unitPrice),
    listPrice: fenFromDb(listPrice),
    loss: fenFromDb(loss),
    isManual: Boolean(Number(isManual)),
    isBelowFloor: Boolean(Number(isBelowFloor)),
  }
}

const SUMS = `SELECT COUNT(*) AS total, SUM(i.is_below_floor) AS belowFloorCount, ROUND(SUM(${LOSS}), 2) AS totalLoss`
const ROWS = `
  SELECT o.id AS orderId, o.order_no AS orderNo, o.biz_date AS \`on\`, o.customer_id AS customerId, c.name AS customerName,
         i.product_name AS productName, i.unit, i.quantity, i.unit_price AS unitPrice, i.list_price AS listPrice,
         ROUND(${LOSS}, 2) AS loss, i.price_source = 'manual' AS isManual, i.is_below_floor AS isBelowFloor,
         i.price_reason AS reason, o.created_by AS operator`
const FROM = `
  FROM orders o
  JOIN order_items i ON i.tenant_id = o.tenant_id AND i.order_id = o.id
  JOIN customers c ON c.tenant_id = o.tenant_id AND c.id = o.customer_id
  WHERE ${COUNTED} AND (i.price_source = 'manual' OR i.is_below_floor = 1)`
const OF_CUSTOMER = ' AND o.customer_id = :customerId'
const BELOW_FLOOR = ' AND i.is_below_floor = 1'
const IN_ORDER = ' ORDER BY o.biz_date DESC, o.id DESC, i.line_no LIMIT :limit OFFSET :offset'
