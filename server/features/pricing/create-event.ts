import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { pricing } from './contract'
import { draftColumns } from './draft-event'
import { PriceEvent } from './event-model'
import { toldEvent } from './find-event'

type Create = (typeof pricing.endpoints)['createEvent']

/** Drafts a change of many prices; nothing changes yet. */
export async function createEvent(input: InputOf<Create>): Promise<AnswerOf<Create>> {
  return toldEvent(await PriceEvent.create(draftColumns(input)))
}
