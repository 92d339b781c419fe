import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { pricing } from './contract'
import { effectOf } from './event-items'
import type { PriceEvent } from './event-model'
import { shiftsOf, type Shift } from './event-shift'
import { findEvent } from './find-event'
import type { World } from './price-world'
import { unitNameOf } from './shop-goods'
import { sayDay, sayYuan } from './words'

type List = (typeof pricing.endpoints)['listNotices']

/** So many lines go into one message; more is unreadable in a chat. */
const MOST_LINES = 60

/** What to tell each customer whose prices change, ready to be sent. @throws resource.not_found */
export async function listNotices({ id }: InputOf<List>): Promise<AnswerOf<List>> {
  const event = await findEvent(id)
  const effect = await effectOf(event)
  const shifts = shiftsOf(effect)
  return effect.before.customers.flatMap(({ id: customerId, name: customerName }) => {
    const own = shifts.get(customerId)
    if (!own) return []
    return [{ customerId, customerName, changes: own.length, text: textOf(event, customerName, own, effect.before) }]
  })
}

function textOf({ effectiveOn, note }: PriceEvent, name: string, shifts: readonly Shift[], world: World): string {
  const lines = shifts.slice(0, MOST_LINES).map((shift) => sayShift(shift, world))
  const rest = shifts.length - lines.length
  const head = `${name}，${sayDay(effectiveOn, businessDay())} 起有 ${shifts.length} 个价会变：`
  return [head, ...lines, ...(rest ? [`还有 ${rest} 个，开单时看得到`] : []), ...(note ? [note] : [])].join('\n')
}

function sayShift({ productId, unitId, before, after }: Shift, { goods }: World): string {
  const product = goods.get(productId)
  const unit = product ? unitNameOf(product, unitId) : ''
  return `${product?.name ?? ''} ${sayYuan(before)} → ${sayYuan(after)}/${unit}`
}
