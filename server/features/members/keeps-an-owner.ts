import { acrossTenants } from '../../platform/access/actor'
import { lastOwner } from './errors'
import { Membership } from './model'

/**
 * Makes sure that somebody else stays owner when this member is none any more. The owners' rows are locked, so that
 * two of them can not let one another go at the same moment.
 * @throws members.last_owner
 */
export async function keepsAnOwner({ id, name, tenantId }: Membership): Promise<void> {
  const owners = await acrossTenants('somebody may leave another shop than the one they act in', () =>
    Membership.findAll({ where: { tenantId, role: 'owner', status: 'active' }, order: ['id'], lock: true }),
  )
  if (owners.every((owner) => owner.id === id)) throw lastOwner({ name })
}
