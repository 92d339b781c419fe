import { Op, type Model } from 'sequelize'
import { businessDay } from '../../platform/clock'
import { Product, ProductUnit } from '../products'
import type { Item } from './event-items'
import type { PriceEvent, PriceEventItem } from './event-model'
import { CustomerPrice, LAST_DAY, PriceTier } from './model'
import type { ListPriceOptions } from './note-list-prices'
import { notePrices, type PriceNote } from './note-prices'
import { holdPricesOf } from './own-prices'
import { settlePrice, type Place, type PriceRow } from './settle-price'
import { dayBefore, holdsOn } from './timeline'

/** A price of an event with the rows it is in. */
export type WrittenItem = Item & Pick<PriceEventItem, 'rowId' | 'closedRowId'>

/** Writes the prices of an event: list prices of today into the products, all others as rows that begin on its day. */
export async function writeItems(event: PriceEvent, items: readonly Item[]): Promise<WrittenItem[]> {
  if (event.target === 'list' && event.effectiveOn <= businessDay()) return writeIntoProducts(event, items)
  const rows = await rowsFor(event, items)
  const [written, notes]: [WrittenItem[], (PriceNote | null)[]] = [[], []]
  for (const item of items) {
    const { note, ...one } = await writeRow(event, item, rows)
    written.push(one)
    notes.push(note)
  }
  await notePrices(notes, 'event', event.id)
  return written
}

async function writeIntoProducts(event: PriceEvent, items: readonly Item[]): Promise<WrittenItem[]> {
  const options: ListPriceOptions = { eventId: event.id }
  for (const { productId, unitId, newPrice } of items) {
    if (unitId) await ProductUnit.update({ price: newPrice }, { where: { id: unitId }, ...options })
    else await Product.update({ globalPrice: newPrice }, { where: { id: productId }, ...options })
  }
  return items.map((item) => ({ ...item, rowId: null, closedRowId: null }))
}

type Rows = Map<string, PriceRow[]>

/** The live rows of everything an event writes, held; customers in the order of their keys, so that two events never wait for each other. */
async function rowsFor({ target }: PriceEvent, items: readonly Item[]): Promise<Rows> {
  const [productIds, targetIds] = [keys(items, 'productId'), keys(items, 'targetId')]
  const where = { productId: { [Op.in]: productIds } }
  if (target === 'special') {
    for (const customerId of targetIds) await holdPricesOf(customerId)
    const rows = await CustomerPrice.findAll({ where: { ...where, customerId: { [Op.in]: targetIds } }, lock: true })
    return grouped(rows, (row) => keyOf(row, row.customerId, 0))
  }
  await Product.findAll({
    attributes: ['id'],
    where: { id: { [Op.in]: productIds } },
    order: [['id', 'ASC']],
    lock: true,
  })
  const rows = await PriceTier.findAll({ where: { ...where, levelId: { [Op.in]: targetIds } }, lock: true })
  return grouped(rows, (row) => keyOf(row, row.levelId, row.minQuantity))
}

/** A price that ends one day keeps that end: what was agreed on for December is changed for what is left of December. */
async function writeRow(event: PriceEvent, item: Item, all: Rows): Promise<WrittenItem & { note: PriceNote | null }> {
  const { effectiveOn: validFrom, note: reason } = event
  const rows = rowsAt(all, keyOf(item, item.targetId, item.minQuantity))
  const holding = rows.find((row) => holdsOn(row, validFrom)) ?? null
  const validTo = await cutShort(holding, validFrom)
  const want = { price: item.newPrice, validFrom, validTo, reason: reason.slice(0, 100) }
  const { row, note } = await settlePrice(placeOf(event, item), rows, want)
  return {
    ...item,
    rowId: row.id,
    closedRowId: holding && holding.id,
    note: note && { ...note, oldPrice: item.oldPrice },
  }
}

/** Ends a price that has an end the day before, and tells that end; an open one makes room by itself. */
async function cutShort(holding: PriceRow | null, validFrom: string): Promise<string | undefined> {
  if (!holding || holding.validTo === LAST_DAY) return undefined
  const { validTo } = holding
  if (holding.validFrom !== validFrom) await (holding as Model).update({ validTo: dayBefore(validFrom) })
  return validTo
}

function placeOf({ target }: PriceEvent, { productId, unitId, targetId, minQuantity }: Item): Place {
  return target === 'special'
    ? { productId, unitId, customerId: targetId }
    : { productId, unitId, levelId: targetId, minQuantity }
}

const keyOf = (
  { productId, unitId }: { productId: string; unitId: string },
  targetId: string,
  minQuantity: number,
): string => `${productId} ${unitId} ${targetId} ${minQuantity}`
const keys = (items: readonly Item[], name: 'productId' | 'targetId'): string[] =>
  [...new Set(items.map((item) => item[name]))].sort()

function grouped<Row extends PriceRow>(rows: readonly Row[], keyFor: (row: Row) => string): Rows {
  const groups: Rows = new Map()
  for (const row of rows) rowsAt(groups, keyFor(row)).push(row)
  return groups
}

function rowsAt(groups: Rows, key: string): PriceRow[] {
  const group = groups.get(key) ?? []
  groups.set(key, group)
  return group
}
