import { businessDay } from '../../platform/clock'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import type { pricing } from './contract'
import { eventNotADraft } from './errors'
import { changeOf } from './event-items'
import { PriceEvent, PriceEventItem } from './event-model'
import { sayDay } from './words'

type Told = AnswerOf<(typeof pricing.endpoints)['readEvent']>

/** A price event of this shop. @throws resource.not_found */
export async function findEvent(id: string): Promise<PriceEvent> {
  const event = await PriceEvent.findOne({ where: { id } })
  if (!event) throw notFound({ what: '调价' })
  return event
}

/** A draft, held until the transaction ends. @throws resource.not_found, pricing.event_not_a_draft */
export async function holdDraft(id: string): Promise<PriceEvent> {
  const event = await (await findEvent(id)).reload({ lock: true })
  if (event.status !== 'draft') throw eventNotADraft({ status: event.status })
  return event
}

/** A price event as it is told. */
export async function toldEvent(event: PriceEvent): Promise<Told> {
  const itemCount = await PriceEventItem.count({ where: { eventId: event.id } })
  const { id, title, target, scope, status, effectiveOn, note, createdBy, appliedBy, version, createdAt } = event
  const isEffective = status === 'applied' && effectiveOn <= businessDay()
  return {
    ...{
      id,
      title,
      target,
      ...scope,
      status,
      effectiveOn,
      note,
      createdBy,
      version,
      createdAt,
      itemCount,
      isEffective,
    },
    appliedBy: appliedBy ?? null,
    change: changeOf(event),
    statusLabel: labelOf(event, isEffective),
  }
}

function labelOf({ status, effectiveOn }: PriceEvent, isEffective: boolean): string {
  if (status === 'draft') return '草稿'
  if (status === 'cancelled') return '已取消'
  return isEffective ? '已生效' : `${sayDay(effectiveOn, businessDay())} 起`
}
