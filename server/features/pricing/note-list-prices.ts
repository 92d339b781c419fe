import type { Model } from 'sequelize'
import { currentWork } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import { fenFromDb, type DbDecimal, type Fen } from '../../platform/money'
import type { Product, ProductUnit } from '../products'
import { LAST_DAY, PriceTier } from './model'
import { notePrices } from './note-prices'
import { holdsOn } from './timeline'

/** What a change of a list price says of itself, beside Sequelize's options. */
export interface ListPriceOptions {
  /** Written by a price event, which notes itself. */
  eventId?: string
  /** A price whose day has come takes its place in the product: nothing changes. */
  isFolding?: boolean
}

/** Notes a product's new list price; a dated one that holds today gives way to it. */
export async function productPriceChanged(product: Product, options: ListPriceOptions): Promise<void> {
  await changed(product, 'globalPrice', { productId: product.id, unitId: '', price: product.globalPrice }, options)
}

/** The same for the price of another unit. */
export async function unitPriceChanged(unit: ProductUnit, options: ListPriceOptions): Promise<void> {
  await changed(unit, 'price', { productId: unit.productId, unitId: unit.id, price: unit.price }, options)
}

interface Changed {
  productId: string
  unitId: string
  price: Fen | null
}

async function changed(
  row: Model,
  column: string,
  { price, ...place }: Changed,
  options: ListPriceOptions,
): Promise<void> {
  const oldPrice = former(row, column)
  if (oldPrice === price || options.isFolding || !currentWork()?.actor) return
  await giveWay(place)
  const { eventId = null } = options
  const note = { ...place, validFrom: businessDay(), validTo: LAST_DAY, oldPrice, newPrice: price, reason: null }
  await notePrices([note], eventId ? 'event' : 'product', eventId)
}

async function giveWay(place: { productId: string; unitId: string }): Promise<void> {
  const today = businessDay()
  const dated = await PriceTier.findAll({ where: { ...place, levelId: '', minQuantity: 0 } })
  for (const one of dated.filter((listed) => holdsOn(listed, today))) await one.destroy()
}

/** After a save Sequelize tells the former value as the column has it. */
function former(row: Model, column: string): Fen | null {
  const before = row.previous(column as never) as DbDecimal | null | undefined
  return before === null || before === undefined ? null : fenFromDb(before)
}
