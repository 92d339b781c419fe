import { can } from '../../platform/access/actor'
import { invalidInput, type FieldReason, KnownError } from '../../platform/errors'
import type { Fen } from '../../platform/money'
import type { Product } from '../products'
import { belowFloor, priceOverlap, type Overlapping } from './errors'
import type { CustomerPrice } from './model'
import { rowsAt, type Rows } from './own-prices'
import { dropPrice, said, settlePrice } from './settle-price'
import type { PriceNote } from './note-prices'
import { sayBelowFloor } from './floor'
import { floorOf, saySoldBy, unitIdOf } from './shop-goods'
import { holdsOn, type WantedSpan } from './timeline'

/** One price of a customer that is wanted; null takes it away. */
export interface WantedPrice extends WantedSpan {
  productId: string
  unit?: string | undefined
  price: Fen | null
  reason?: string | null | undefined
}

/** What became of each wanted price. */
export interface Kept {
  rows: (CustomerPrice | null)[]
  notes: (PriceNote | null)[]
  removed: number
}

interface Aimed {
  wanted: WantedPrice
  field: string
  product: Product
  unitId: string
}

/**
 * Writes prices of a held customer, all or none.
 * @throws request.invalid, pricing.overlap, pricing.below_floor, each with every line that is wrong
 */
export async function keepPrices(
  customerId: string,
  wants: readonly WantedPrice[],
  goods: ReadonlyMap<string, Product>,
  there: Rows<CustomerPrice>,
  fieldOf: (index: number) => string = (index) => `rows[${index}]`,
): Promise<Kept> {
  const aimed = wants.map((wanted, index) => aim(wanted, fieldOf(index), goods))
  refuse(
    aimed.flatMap(({ problem }) => problem ?? []),
    invalidInput,
  )
  const sure = aimed as Aimed[]
  refuse(sure.flatMap(floorProblem), belowFloor)
  const kept: Kept = { rows: [], notes: [], removed: 0 }
  const overlaps: Overlapping[] = []
  for (const one of sure) {
    try {
      await keepOne(customerId, one, there, kept)
    } catch (error) {
      if (!(error instanceof KnownError) || error.type !== priceOverlap.type) throw error
      overlaps.push(...(error.details as Overlapping[]))
    }
  }
  refuse(overlaps, priceOverlap)
  return kept
}

/** Refuses a price below the floor from who may not give one, or gives no reason. */
export function floorProblem({ wanted, field, product, unitId }: Aimed): FieldReason[] {
  const floor = floorOf(product, unitId)
  if (wanted.price === null || floor === null || wanted.price >= floor) return []
  if (can('orders.price') && wanted.reason) return []
  return [{ field: at(field, 'price'), reason: said(field, sayBelowFloor(product.name, floor)) }]
}

function aim(
  wanted: WantedPrice,
  field: string,
  goods: ReadonlyMap<string, Product>,
): Partial<Aimed> & { problem?: FieldReason } {
  const product = goods.get(wanted.productId)
  if (!product) return { problem: { field: at(field, 'productId'), reason: said(field, '没有找到这个货品') } }
  const unitId = unitIdOf(product, wanted.unit)
  if (unitId === undefined) return { problem: { field: at(field, 'unit'), reason: said(field, saySoldBy(product)) } }
  if (wanted.validFrom && wanted.validTo && wanted.validFrom > wanted.validTo)
    return { problem: { field: at(field, 'validTo'), reason: said(field, '到哪天不能早于从哪天') } }
  return { wanted, field, product, unitId }
}

async function keepOne(
  customerId: string,
  { wanted, field, product, unitId }: Aimed,
  there: Rows<CustomerPrice>,
  kept: Kept,
) {
  const place = { customerId, productId: product.id, unitId }
  const rows = rowsAt(there, place)
  const { price, ...rest } = wanted
  if (price === null) {
    for (const row of [...rows]) {
      kept.notes.push(await dropPrice(place, rows, row))
      kept.removed += 1
    }
    kept.rows.push(null)
    return
  }
  const { row, note } = await settlePrice(place, rows, { ...rest, price, field })
  kept.rows.push(row as CustomerPrice)
  kept.notes.push(note)
}

function refuse<D extends FieldReason>(problems: D[], failure: (details: D[]) => KnownError): void {
  if (problems.length) throw failure(problems)
}

/** A field below another, or on its own. */
export const at = (field: string, key: string): string => (field ? `${field}.${key}` : key)

/** The row that holds on a day among those of one place. */
export function holdingRow<Row extends { validFrom: string; validTo: string }>(
  rows: readonly Row[],
  day: string,
): Row | undefined {
  return rows.find((row) => holdsOn(row, day))
}
