import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { pricing } from './contract'
import { draftColumns } from './draft-event'
import { holdDraft, toldEvent } from './find-event'

type Update = (typeof pricing.endpoints)['updateEvent']

/** Rewrites a draft. @throws pricing.event_not_a_draft */
export async function updateEvent({ id, ...input }: InputOf<Update>): Promise<AnswerOf<Update>> {
  const event = await holdDraft(id)
  const { createdBy: _author, ...columns } = draftColumns(input)
  return toldEvent(await event.update(columns))
}
