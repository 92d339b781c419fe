import { UniqueConstraintError } from 'sequelize'
import { currentActor } from '../../platform/access/actor'
import { businessDay, now } from '../../platform/clock'
import { newId } from '../../platform/database/model'
import { execute } from '../../platform/database/sql'
import { fenToWire, type Fen, type Hundredths } from '../../platform/money'
import { hundredthsToWire } from '../../platform/quantity'
import { ensureStocks } from './ensure-stocks'
import { twice } from './errors'
import { refuseShort } from './refuse-short'
import type { MovementType, ReferenceType } from './statuses'

/** One change of one stock. */
export interface StockChange {
  productId: string
  warehouseId: string
  type: MovementType
  /** Hundredths of the pricing unit with their sign; for reserve and release of what is promised. */
  quantity: Hundredths
  /** Which line of the document it is for; empty where a document has one per product. */
  line?: string
  /** Fen the goods that came in cost; at the average where it is left out. */
  valueIn?: Fen | undefined
}

/** The document behind changes. */
export interface Cause {
  type: ReferenceType
  id: string
  notes?: string | null
  /** More may leave than is there: the shop has seen it with its own eyes. */
  mayGoBelow?: boolean
}

const PROMISED: readonly MovementType[] = ['reserve', 'release']

/** At the moving average; what leaves last takes the rest. Sees the row as it was: it is set before the quantities are. */
const VALUE = `ROUND(CASE
    WHEN :hasValue = 1 THEN :valueIn
    WHEN on_hand <= 0 THEN 0
    WHEN on_hand + :onHand <= 0 THEN -stock_value
    ELSE stock_value * :onHand * 1.0 / on_hand END, 2)`

const CHANGE = `
  UPDATE stocks SET
    moved_value = ${VALUE},
    stock_value = ROUND(stock_value + ${VALUE}, 2),
    on_hand = ROUND(on_hand + :onHand, 2),
    reserved = ROUND(reserved + :reserved, 2),
    updated_at = :at
  WHERE tenant_id = :tenantId AND product_id = :productId AND warehouse_id = :warehouseId
    AND ( :mayGoBelow = 1 OR ROUND(on_hand - reserved + :onHand - :reserved, 2) >= 0)
    AND ROUND(reserved + :reserved, 2) >= 0`

const NOTE = `
  INSERT INTO stock_movements (id, tenant_id, product_id, warehouse_id, movement_type, quantity, balance, value_change,
    reference_type, reference_id, reference_line, notes, operator, created_by, biz_date, created_at)
  SELECT :id, tenant_id, product_id, warehouse_id, :type, :quantity, on_hand, moved_value,
    :causeType, :causeId, :line, :notes, :operator, :operatorId, :day, :at
  FROM stocks WHERE tenant_id = :tenantId AND product_id = :productId AND warehouse_id = :warehouseId`

/**
 * The only way a stock changes: one conditional statement per row in a fixed order (so that two who want the same goods never
 * wait for each other in a circle), and one movement for each, unique to its document.
 * @throws inventory.out_of_stock naming everything there is too little of; inventory.already_done
 */
export async function changeStocks(cause: Cause, changes: readonly StockChange[]): Promise<void> {
  const inOrder = [...changes].sort(byRow)
  await ensureStocks(inOrder)
  const short: StockChange[] = []
  for (const change of inOrder) {
    if (await applied(cause, change)) await noted(cause, change)
    else short.push(change)
  }
  await refuseShort(short)
}

function byRow(a: StockChange, b: StockChange): number {
  const keys = [a, b].map(({ productId, warehouseId }) => `${productId} ${warehouseId}`) as [string, string]
  return keys[0] < keys[1] ? -1 : keys[0] > keys[1] ? 1 : 0
}

async function applied({ mayGoBelow = false }: Cause, change: StockChange): Promise<boolean> {
  const { productId, warehouseId, quantity, valueIn } = change
  const isPromise = PROMISED.includes(change.type)
  const [, changed] = await execute(CHANGE, {
    productId,
    warehouseId,
    onHand: isPromise ? 0 : hundredthsToWire(quantity),
    reserved: isPromise ? hundredthsToWire(quantity) : 0,
    mayGoBelow: Number(mayGoBelow || isHarmless(change)),
    hasValue: Number(valueIn !== undefined),
    valueIn: fenToWire(valueIn ?? 0),
    at: now(),
  })
  return changed > 0
}

/** Goods may always come, and what was promised may always be let go. */
function isHarmless({ type, quantity }: StockChange): boolean {
  return type === 'release' || (!PROMISED.includes(type) && quantity > 0)
}

async function noted(cause: Cause, { productId, warehouseId, type, quantity, line = '' }: StockChange): Promise<void> {
  const { name, userId } = currentActor()
  try {
    await execute(NOTE, {
      id: newId(),
      productId,
      warehouseId,
      type,
      quantity: hundredthsToWire(quantity),
      causeType: cause.type,
      causeId: cause.id,
      line: line || productId,
      notes: cause.notes ?? null,
      operator: name,
      operatorId: userId,
      day: businessDay(),
      at: now(),
    })
  } catch (error) {
    if (error instanceof UniqueConstraintError) throw twice()
    throw error
  }
}
