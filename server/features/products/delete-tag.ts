import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { retag } from './retag'

type Delete = (typeof products.endpoints)['deleteTag']

/** Takes a tag off everything. */
export async function deleteTag({ name }: InputOf<Delete>): Promise<AnswerOf<Delete>> {
  return { deleted: true, productCount: await retag(name, null) }
}
