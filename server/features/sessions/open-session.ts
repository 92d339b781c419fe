import { Op } from 'sequelize'
import { acrossTenants, type Actor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { Membership, User } from '../members'
import { UserSession } from './model'

/** A session that is neither over nor ended, of somebody who is still let in; with the membership. */
export async function openSession(sessionId: string): Promise<UserSession | null> {
  return acrossTenants('a token names a session of any shop', () =>
    UserSession.findOne({
      where: { id: sessionId, revokedAt: null, expiresAt: { [Op.gt]: now() } },
      include: [
        { model: Membership, as: 'membership', required: true, where: { status: 'active' } },
        { model: User, as: 'user', required: true, attributes: ['id'] },
      ],
    }),
  )
}

/** Who acts in a session of this membership. */
export function actorOf(sessionId: string, membership: Membership): Actor {
  const { userId, name, tenantId, id: membershipId, role, customerId } = membership
  return { userId, name, tenantId, membershipId, sessionId, role, customerId: role === 'customer' ? customerId : null }
}
