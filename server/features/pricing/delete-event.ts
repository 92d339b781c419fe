import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { pricing } from './contract'
import { holdDraft } from './find-event'

type Delete = (typeof pricing.endpoints)['deleteEvent']

/** Throws a draft away. @throws pricing.event_not_a_draft */
export async function deleteEvent({ id }: InputOf<Delete>): Promise<AnswerOf<Delete>> {
  await (await holdDraft(id)).destroy()
  return { id, deleted: true }
}
