import { actingAs, currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { activeMemberships, keepsAnOwner, readMe } from '../members'
import type { sessions } from './contract'
import { endSessions } from './end-sessions'
import { onlyShop } from './errors'
import { moveToShop } from './move-to-shop'
import { actorOf } from './open-session'

type Leave = (typeof sessions.endpoints)['leaveShop']

/**
 * Leaves one of several shops. Whoever is in it on this device goes on in another.
 * @throws members.last_owner, session.only_shop
 */
export async function leaveShop({ id }: InputOf<Leave>): Promise<AnswerOf<Leave>> {
  const { userId, membershipId, sessionId } = currentActor()
  const memberships = await activeMemberships(userId)
  const leaving = memberships.find((one) => one.id === id)
  if (!leaving) throw notFound({ what: '店' })
  const next = memberships.find((one) => one.id !== id)
  if (!next) throw onlyShop()
  if (leaving.role === 'owner') await keepsAnOwner(leaving)
  const inThatShop = await actorOf({ id: sessionId, provedAt: null }, leaving)
  await actingAs(inThatShop, () => leaving.update({ status: 'removed' }))
  const me = id === membershipId ? await moveToShop(next) : await readMe()
  await endSessions({ membershipId: id }, 'left-shop')
  return me
}
