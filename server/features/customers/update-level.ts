import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { refuseTaken } from './create-level'
import { countByLevel, findLevel, ownLevels } from './own-levels'
import { presentLevel } from './present'

type Update = (typeof customers.endpoints)['updateLevel']

/** Changes what is named of a level; its customers stay in it. */
export async function updateLevel({ levelId, ...changes }: InputOf<Update>): Promise<AnswerOf<Update>> {
  const level = await findLevel(levelId)
  if (changes.name !== undefined) {
    refuseTaken(
      changes.name,
      (await ownLevels()).filter(({ id }) => id !== levelId),
    )
  }
  await level.update(changes)
  return presentLevel(level, (await countByLevel()).get(levelId) ?? 0)
}
