import { acrossTenants, actingAs, currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { activeMemberships, Membership, readMe } from '../members'
import type { sessions } from './contract'
import { endSessions } from './end-sessions'
import { lastOwner, onlyShop } from './errors'
import { moveToShop } from './move-to-shop'
import { actorOf } from './open-session'

type Leave = (typeof sessions.endpoints)['leaveShop']

/**
 * Leaves one of several shops. Whoever is in it on this device goes on in another.
 * @throws session.last_owner, session.only_shop
 */
export async function leaveShop({ id }: InputOf<Leave>): Promise<AnswerOf<Leave>> {
  const { userId, membershipId, sessionId } = currentActor()
  const memberships = await activeMemberships(userId)
  const leaving = memberships.find((one) => one.id === id)
  if (!leaving) throw notFound({ what: '店' })
  const next = memberships.find((one) => one.id !== id)
  if (!next) throw onlyShop()
  await keepAnOwner(leaving)
  const inThatShop = await actorOf({ id: sessionId, provedAt: null }, leaving)
  await actingAs(inThatShop, () => leaving.update({ status: 'removed' }))
  const me = id === membershipId ? await moveToShop(next) : await readMe()
  await endSessions({ membershipId: id }, 'left-shop')
  return me
}

/** The owners' rows are locked, so that the two last ones do not leave at the same moment. */
async function keepAnOwner({ id, role, tenantId }: Membership): Promise<void> {
  if (role !== 'owner') return
  const owners = await acrossTenants('somebody leaves another shop', () =>
    Membership.findAll({ where: { tenantId, role: 'owner', status: 'active' }, order: ['id'], lock: true }),
  )
  if (!owners.some((owner) => owner.id !== id)) throw lastOwner()
}
