import type { Model } from 'sequelize'
import { businessDay } from '../../platform/clock'
import type { Fen, Hundredths } from '../../platform/money'
import { priceOverlap } from './errors'
import type { PriceNote } from './note-prices'
import { CustomerPrice, PriceTier } from './model'
import { dayBefore, fitSpan, placeSpan, toldSpan, type Placing, type WantedSpan } from './timeline'
import { sayDays, sayYuan } from './words'

/** What a written price is for: a customer, or a level (empty for everybody) from some quantity on. */
export type Place = { productId: string; unitId: string } & (
  { customerId: string } | { levelId: string; minQuantity: Hundredths }
)

/** A written price of either kind. */
export type PriceRow = CustomerPrice | PriceTier

/** What is wanted of a place. */
export interface Want extends WantedSpan {
  price: Fen
  reason?: string | null | undefined
  /** The row that is meant, where one is; else the days tell. */
  row?: PriceRow | undefined
  /** Where a failure is said to be, such as rows[3]. */
  field?: string | undefined
}

/** What was written, and the row that made room for it. */
export interface Settled {
  row: PriceRow
  closed: PriceRow | null
  note: PriceNote | null
}

/**
 * Writes one price into its place; `rows` are all that live there, held by the transaction, and are kept up to date.
 * @throws pricing.overlap naming the row in the way
 */
export async function settlePrice<Row extends PriceRow>(place: Place, rows: Row[], want: Want): Promise<Settled> {
  const { row, span, closes, overlap } = placed(rows, want)
  if (overlap) throw priceOverlap([inTheWay(overlap, want.field)])
  for (const other of closes) await (other as Model).update({ validTo: dayBefore(span.validFrom) })
  const [closed = null] = closes
  const wanted = { ...span, price: want.price }
  if (row && isAs(row, wanted)) return { row, closed, note: null }
  const reason = want.reason || null
  const note = { ...place, ...span, oldPrice: priceOf(row ?? closed), newPrice: want.price, reason }
  return { row: await written(place, rows, row, { ...wanted, reason }), closed, note }
}

/** The row of a place as it is wanted: the one that is there, or a new one. A tier keeps no reason. */
async function written<Row extends PriceRow>(
  place: Place,
  rows: Row[],
  row: Row | null,
  { reason, ...values }: { validFrom: string; validTo: string; price: Fen; reason: string | null },
): Promise<PriceRow> {
  const all = { ...values, ...('customerId' in place && { reason }) }
  if (row) return (await (row as Model).update(all)) as PriceRow
  const fresh =
    'customerId' in place
      ? await CustomerPrice.create({ ...place, ...all })
      : await PriceTier.create({ ...place, ...all })
  rows.push(fresh as Row)
  return fresh
}

const priceOf = (row: PriceRow | null): Fen | null => row && row.price

/** Whether a row says already what is wanted of it; a reason alone is no change. */
function isAs(row: PriceRow, values: { validFrom: string; validTo: string; price: Fen }): boolean {
  return row.price === values.price && row.validFrom === values.validFrom && row.validTo === values.validTo
}

/** Takes a written price away. */
export async function dropPrice<Row extends PriceRow>(place: Place, rows: Row[], row: Row): Promise<PriceNote> {
  await row.destroy()
  rows.splice(rows.indexOf(row), 1)
  const { validFrom, validTo, price } = row
  return { ...place, validFrom, validTo, oldPrice: price, newPrice: null, reason: null }
}

function placed<Row extends PriceRow>(rows: readonly Row[], want: Want): Placing<Row> {
  if (!want.row) return placeSpan(rows, want, businessDay())
  const row = want.row as Row
  const validFrom = want.validFrom ?? row.validFrom
  const validTo = want.validTo === undefined ? row.validTo : want.validTo
  return { row, ...fitSpan(rows, row, { validFrom, validTo }) }
}

function inTheWay(row: PriceRow, field = '') {
  const told = toldSpan(row)
  const reason = `${sayDays(row)} 已经有一个价 ${sayYuan(row.price)}，改那个价或换个日子`
  return { field: `${field ? `${field}.` : ''}validFrom`, reason: said(field, reason), rowId: row.id, ...told }
}

/** "第 4 行：…" where the field is one of a list. */
export function said(field: string, reason: string): string {
  const [, index] = /\[(\d+)\]/.exec(field) ?? []
  return index === undefined ? reason : `第 ${Number(index) + 1} 行：${reason}`
}
