import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { lastLevel, levelInUse } from './errors'
import { Customer, CustomerLevel } from './model'
import { countByLevel, findLevel } from './own-levels'

type Delete = (typeof customers.endpoints)['deleteLevel']

/** Removes a level; its customers go to another one, or to none, where that is said. */
export async function deleteLevel({ levelId, moveTo }: InputOf<Delete>): Promise<AnswerOf<Delete>> {
  const level = await findLevel(levelId)
  if ((await CustomerLevel.count()) === 1) throw lastLevel()
  const customerCount = (await countByLevel()).get(levelId) ?? 0
  if (customerCount && moveTo === undefined) throw levelInUse({ customerCount })
  await Customer.update({ levelId: moveTo ? (await findLevel(moveTo)).id : null }, { where: { levelId } })
  await level.destroy()
  return { id: levelId, deleted: true }
}
