import { Op } from 'sequelize'
import { acrossTenants, type Actor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { Membership, permissionsHere, User } from '../members'
import { Tenant } from '../tenants'
import { UserSession } from './model'

/** A session that is neither over nor ended, of somebody who is still let in; with the membership. */
export async function openSession(sessionId: string): Promise<UserSession | null> {
  return acrossTenants('a token names a session of any shop', () =>
    UserSession.findOne({
      where: { id: sessionId, revokedAt: null, expiresAt: { [Op.gt]: now() } },
      include: [
        {
          model: Membership,
          as: 'membership',
          required: true,
          where: { status: 'active' },
          include: [{ model: Tenant, as: 'shop', required: true, attributes: ['id', 'accessVersion'] }],
        },
        { model: User, as: 'user', required: true, attributes: ['id'] },
      ],
    }),
  )
}

/** Who acts in a session of this membership, which comes with its shop. */
export async function actorOf(
  { id: sessionId, provedAt }: Pick<UserSession, 'id' | 'provedAt'>,
  membership: Membership,
): Promise<Actor> {
  const { userId, name, tenantId, id: membershipId, role, customerId } = membership
  const permissions = await permissionsHere(membership)
  return {
    userId,
    name,
    tenantId,
    membershipId,
    sessionId,
    role,
    permissions,
    customerId: role === 'customer' ? customerId : null,
    provedAt,
  }
}
