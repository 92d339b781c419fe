import { can, currentActor } from '../../platform/access/actor'
import { businessDay, now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import type { pricing } from './contract'
import { belowFloor } from './errors'
import { effectOf, type EventEffect } from './event-items'
import { PriceEventItem, type PriceEvent } from './event-model'
import { holdDraft, toldEvent } from './find-event'
import { sayBelowFloor } from './floor'
import { floorOf } from './shop-goods'
import { writeItems } from './write-event-items'

type Apply = (typeof pricing.endpoints)['applyEvent']

/**
 * Writes the prices of an event, from its day on; the resolver does the rest when the day comes.
 * @throws pricing.event_not_a_draft, pricing.below_floor, pricing.overlap; request.invalid for a day that is over or nothing to change
 */
export async function applyEvent({ id }: InputOf<Apply>): Promise<AnswerOf<Apply>> {
  const event = await holdDraft(id)
  if (event.effectiveOn < businessDay()) {
    throw invalidInput([{ field: 'effectiveOn', reason: '哪天起用已经过了，改成今天或以后' }])
  }
  const effect = await effectOf(event)
  const items = effect.items.filter(({ oldPrice, newPrice }) => oldPrice !== newPrice)
  if (!items.length) throw invalidInput([{ field: 'change', reason: '没有一个价会变，看看选的货品和改法' }])
  refuseBelowFloor(event, effect)
  const written = await writeItems(event, items)
  await PriceEventItem.bulkCreate(written.map((item) => ({ ...item, eventId: event.id })))
  await event.update({ status: 'applied', appliedBy: currentActor().name, appliedAt: now() })
  return toldEvent(event)
}

/** Prices below the floor want somebody who may give them, and a note that says why. */
function refuseBelowFloor({ note }: PriceEvent, { items, before }: EventEffect): void {
  if (can('orders.price') && note) return
  const low = items.flatMap(({ productId, unitId, newPrice }) => {
    const product = before.goods.get(productId)
    const floor = product ? floorOf(product, unitId) : null
    return product && floor !== null && newPrice < floor ? [sayBelowFloor(product.name, floor)] : []
  })
  const field = can('orders.price') ? 'note' : 'change'
  if (low.length) throw belowFloor(low.slice(0, 20).map((reason) => ({ field, reason })))
}
