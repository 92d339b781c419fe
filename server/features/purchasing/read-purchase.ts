import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { purchasing } from './contract'
import { findPurchase, wholePurchase } from './find-purchase'

type Read = (typeof purchasing.endpoints)['readPurchase']

/** One purchase. @throws resource.not_found */
export async function readPurchase({ id }: InputOf<Read>): Promise<AnswerOf<Read>> {
  return wholePurchase(await findPurchase(id))
}
