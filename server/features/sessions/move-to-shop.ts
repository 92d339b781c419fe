import { acrossTenants, actingAs, currentActor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { readMe, type Membership } from '../members'
import type { sessions } from './contract'
import { UserSession } from './model'
import { actorOf } from './open-session'

/** Moves the session of whoever acts, and says who they are there. The proof of who they are stays. */
export async function moveToShop(membership: Membership): Promise<AnswerOf<(typeof sessions.endpoints)['enterShop']>> {
  const { sessionId, provedAt = null } = currentActor()
  const { id: membershipId, tenantId } = membership
  await acrossTenants('a session leaves its shop', () =>
    UserSession.update({ tenantId, membershipId }, { where: { id: sessionId } }),
  )
  return actingAs(await actorOf({ id: sessionId, provedAt }, membership), readMe)
}
