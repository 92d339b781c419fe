import { acrossTenants } from '../../platform/access/actor'
import { Tenant } from '../tenants'
import { Membership } from './model'

/** The shops this person is let in to, in the order of joining; each with its shop. */
export async function activeMemberships(userId: string): Promise<Membership[]> {
  return acrossTenants('who signs in has no shop yet', () =>
    Membership.findAll({
      where: { userId, status: 'active' },
      include: [{ model: Tenant, as: 'shop', required: true }],
      order: [
        ['createdAt', 'ASC'],
        ['id', 'ASC'],
      ],
    }),
  )
}
