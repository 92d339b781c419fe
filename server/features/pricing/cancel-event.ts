import type { Model } from 'sequelize'
import type { Fen } from '../../platform/money'
import { businessDay, now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { pricing } from './contract'
import { eventNotADraft, eventStarted } from './errors'
import { PriceEventItem, type PriceEvent } from './event-model'
import { findEvent, toldEvent } from './find-event'
import { CustomerPrice, PriceTier } from './model'
import { notePrices, type PriceNote } from './note-prices'
import type { PriceRow } from './settle-price'
import { dayBefore } from './timeline'

type Cancel = (typeof pricing.endpoints)['cancelEvent']

/** Takes an event back before its day. @throws pricing.event_started, pricing.event_not_a_draft, resource.not_found */
export async function cancelEvent({ id }: InputOf<Cancel>): Promise<AnswerOf<Cancel>> {
  const event = await (await findEvent(id)).reload({ lock: true })
  if (event.status !== 'applied') throw eventNotADraft({ status: event.status })
  if (event.effectiveOn <= businessDay()) throw eventStarted({ effectiveOn: event.effectiveOn })
  const items = await PriceEventItem.findAll({ where: { eventId: id } })
  const notes: (PriceNote | null)[] = []
  for (const item of items) notes.push(await takeBack(event, item))
  await notePrices(notes, 'event', event.id)
  await event.update({ status: 'cancelled', cancelledAt: now() })
  return toldEvent(event)
}

/** What somebody has changed since stays as they left it. */
async function takeBack(event: PriceEvent, item: PriceEventItem): Promise<PriceNote | null> {
  const row = await rowOf(event, item.rowId)
  if (row?.price !== item.newPrice || row.validFrom !== event.effectiveOn) return null
  const { validFrom, validTo } = row
  const { productId, unitId, targetId, minQuantity } = item
  const place = event.target === 'special' ? { customerId: targetId } : { levelId: targetId, minQuantity }
  const note = { productId, unitId, ...place, validFrom, validTo, reason: '调价取消', oldPrice: item.newPrice }
  const newPrice = await goBack(event, item, row)
  return { ...note, newPrice }
}

/** A row that was changed in place gets its price back; one that was made goes, and the one before it lasts again. */
async function goBack(event: PriceEvent, item: PriceEventItem, row: PriceRow): Promise<Fen | null> {
  const { oldPrice } = item
  if (item.closedRowId === item.rowId) {
    await (row as Model).update({ price: oldPrice })
    return oldPrice
  }
  await row.destroy()
  const closed = await rowOf(event, item.closedRowId)
  if (closed?.validTo === dayBefore(row.validFrom)) await (closed as Model).update({ validTo: row.validTo })
  return closed && oldPrice
}

async function rowOf({ target }: PriceEvent, id: string | null): Promise<PriceRow | null> {
  if (id === null) return null
  return target === 'special'
    ? CustomerPrice.findOne({ where: { id }, lock: true })
    : PriceTier.findOne({ where: { id }, lock: true })
}
