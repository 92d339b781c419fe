import { acrossTenants } from '../../platform/access/actor'
import { Tenant } from '../tenants'
import { Membership } from './model'

/** The shop this person joined first of those they are active in; null when nobody has let them in. */
export async function firstMembership(userId: string): Promise<Membership | null> {
  return acrossTenants('who signs in has no shop yet', () =>
    Membership.findOne({
      where: { userId, status: 'active' },
      include: [{ model: Tenant, as: 'shop', required: true }],
      order: [
        ['createdAt', 'ASC'],
        ['id', 'ASC'],
      ],
    }),
  )
}
