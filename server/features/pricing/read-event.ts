import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { pricing } from './contract'
import { findEvent, toldEvent } from './find-event'

type Read = (typeof pricing.endpoints)['readEvent']

/** One price event. @throws resource.not_found */
export async function readEvent({ id }: InputOf<Read>): Promise<AnswerOf<Read>> {
  return toldEvent(await findEvent(id))
}
