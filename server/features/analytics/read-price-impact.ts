import { addDays, businessDay } from '../../platform/clock'
import { can } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { selectRows } from '../../platform/database/sql'
import { lineTotalFen, scaleFen, type DbDecimal, type Fen } from '../../platform/money'
import { hundredthsFromDb } from '../../platform/quantity'
import { effectOf, findEvent, shiftOf, type EventEffect } from '../pricing'
import type { analytics } from './contract'
import { COUNTED, selectCounted } from './counted-sales'

type Read = (typeof analytics.endpoints)['readPriceImpact']
type Answer = AnswerOf<Read>

const DAYS = 30

/** Lines alike: the same customer, product, unit and quantity. */
interface Lines {
  customerId: string
  productId: string
  unitId: string
  quantity: DbDecimal
  count: number
}

/** What an event would have made of the last 30 days' sales, and which drafts it touches. @throws resource.not_found */
export async function readPriceImpact({ id }: InputOf<Read>): Promise<Answer> {
  const effect = await effectOf(await findEvent(id))
  const productIds = [...new Set(effect.items.map(({ productId }) => productId))]
  const endDate = businessDay()
  const startDate = addDays(endDate, 1 - DAYS)
  const draftCount = await draftsWith(productIds)
  const sold = await soldLines(productIds, { startDate, endDate })
  const worth = sold.map((lines) => worthOf(lines, effect)).filter((one) => one !== null)
  const [before, after, cost] = [sum(worth, 'before'), sum(worth, 'after'), sum(worth, 'cost')]
  const touched = worth.filter((one) => one.before !== one.after)
  return {
    startDate,
    endDate,
    draftCount,
    lineCount: sum(touched, 'count'),
    customerCount: new Set(touched.map(({ customerId }) => customerId)).size,
    before,
    after,
    change: after - before,
    ...(can('products.see_cost') && { marginBefore: marginOf(before, cost), marginAfter: marginOf(after, cost) }),
  }
}

interface Worth {
  customerId: string
  count: number
  before: Fen
  after: Fen
  cost: Fen
}

function worthOf({ customerId, productId, unitId, ...rest }: Lines, effect: EventEffect): Worth | null {
  const buyer = effect.before.customers.find(({ id }) => id === customerId)
  const product = effect.before.goods.get(productId)
  if (!buyer || !product) return null
  const [quantity, count] = [hundredthsFromDb(rest.quantity), Number(rest.count)]
  const shift = shiftOf(effect, buyer, { productId, unitId }, quantity)
  if (!shift) return null
  const unit = product.units?.find(({ id }) => id === unitId)
  const each = product.costPrice ?? 0
  const cost = unit ? scaleFen(each, unit.numerator, unit.denominator) : each
  const of = (fen: Fen): Fen => lineTotalFen(fen, quantity) * count
  return { customerId, count, before: of(shift.before), after: of(shift.after), cost: of(cost) }
}

const sum = (worth: readonly Worth[], name: 'count' | 'before' | 'after' | 'cost'): number =>
  worth.reduce((total, one) => total + one[name], 0)

/** Null where nothing was sold, or nobody said what the goods cost. */
function marginOf(amount: Fen, cost: Fen): number | null {
  return amount && cost ? Math.round(((amount - cost) / amount) * 1000) / 1000 : null
}

async function soldLines(
  productIds: readonly string[],
  range: { startDate: string; endDate: string },
): Promise<Lines[]> {
  if (!productIds.length) return []
  return selectCounted<Lines>(SOLD, range, { productIds })
}

const SOLD = `
  SELECT o.customer_id AS customerId, i.product_id AS productId, i.unit_id AS unitId, i.quantity, COUNT(*) AS count
  FROM orders o CROSS JOIN order_items i ON i.tenant_id = o.tenant_id AND i.order_id = o.id
  WHERE ${COUNTED} AND i.product_id IN ( :productIds) AND i.price_source <> 'manual'
  GROUP BY o.customer_id, i.product_id, i.unit_id, i.quantity`

async function draftsWith(productIds: readonly string[]): Promise<number> {
  if (!productIds.length) return 0
  const [row] = await selectRows<{ count: number }>(DRAFTS, { productIds })
  return Number(row?.count ?? 0)
}

const DRAFTS = `
  SELECT COUNT(DISTINCT o.id) AS count
  FROM orders o JOIN order_items i ON i.tenant_id = o.tenant_id AND i.order_id = o.id
  WHERE o.tenant_id = :tenantId AND o.status = 'draft' AND o.deleted_at IS NULL AND i.product_id IN ( :productIds)
    AND i.price_source <> 'manual'`
