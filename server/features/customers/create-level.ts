import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { alreadyTaken } from '../../platform/errors'
import type { customers } from './contract'
import { CustomerLevel } from './model'
import { ownLevels } from './own-levels'
import { presentLevel } from './present'

type Create = (typeof customers.endpoints)['createLevel']

/** Adds a level, at the end where no place is named. */
export async function createLevel({ name, discountPermille, sort }: InputOf<Create>): Promise<AnswerOf<Create>> {
  const levels = await ownLevels()
  refuseTaken(name, levels)
  const last = Math.max(...levels.map((level) => level.sort))
  const row = { name, discountPermille: discountPermille ?? null, sort: sort ?? last + 1 }
  return presentLevel(await CustomerLevel.create(row), 0)
}

/** @throws resource.taken when another level has this name */
export function refuseTaken(name: string, others: readonly CustomerLevel[]): void {
  if (others.some((level) => level.name.toLowerCase() === name.toLowerCase()))
    throw alreadyTaken({ field: 'name', label: '等级名称' })
}
