import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { activeMemberships } from '../members'
import type { sessions } from './contract'
import { moveToShop } from './move-to-shop'

type Enter = (typeof sessions.endpoints)['enterShop']

/** Takes this device to another shop of the same person. @throws resource.not_found when they are not let in there */
export async function enterShop({ id }: InputOf<Enter>): Promise<AnswerOf<Enter>> {
  const memberships = await activeMemberships(currentActor().userId)
  const membership = memberships.find((one) => one.id === id)
  if (!membership) throw notFound({ what: '店' })
  return moveToShop(membership)
}
