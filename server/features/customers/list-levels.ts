import type { AnswerOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { countByLevel, ownLevels } from './own-levels'
import { presentLevel } from './present'

type List = (typeof customers.endpoints)['listLevels']

/** The levels of the shop in their order, each with how many customers it has. */
export async function listLevels(): Promise<AnswerOf<List>> {
  const [levels, counts] = await Promise.all([ownLevels(), countByLevel()])
  return levels.map((level) => presentLevel(level, counts.get(level.id) ?? 0))
}
