import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { listTags } from './list-tags'
import { retag } from './retag'

type Rename = (typeof products.endpoints)['renameTag']

/** Calls a tag something else; where the new one is there, the two are one from now on. */
export async function renameTag({ name, to }: InputOf<Rename>): Promise<AnswerOf<Rename>> {
  await retag(name, to)
  return listTags()
}
