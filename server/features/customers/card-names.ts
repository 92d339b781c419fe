import { ownLevels } from './own-levels'
import type { CardNames } from './present'
import { salespeople } from './salespeople'

/** The names of the shop's levels and people by key, for showing cards. */
export async function cardNames(): Promise<CardNames> {
  const [levels, people] = await Promise.all([ownLevels(), salespeople()])
  return {
    levels: new Map(levels.map(({ id, name }) => [id, name])),
    people: new Map(people.map(({ id, name }) => [id, name])),
  }
}
