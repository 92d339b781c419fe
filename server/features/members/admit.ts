import { UniqueConstraintError } from 'sequelize'
import { acrossTenants, actingAs, type Actor } from '../../platform/access/actor'
import type { Role } from '../../platform/access/roles'
import { newId } from '../../platform/database/model'
import { Tenant } from '../tenants'
import { alreadyHere, suspendedHere, type BuyerRole } from './contract'
import { Membership } from './model'

/** What somebody is going to be in a shop. */
export interface Place {
  tenantId: string
  role: Role
  name: string
  customerId: string | null
  buyerRole: BuyerRole | null
}

/**
 * Lets a person into a shop, and brings back who was there before. The shop's row comes along.
 * @throws members.already_here, members.suspended_here
 */
export async function admit(userId: string, place: Place): Promise<Membership> {
  const { tenantId, ...what } = place
  const former = await inShop(userId, tenantId)
  if (former?.status === 'active') throw alreadyHere()
  if (former?.status === 'suspended') throw suspendedHere()
  await actingAs(newcomer(userId, place), () =>
    former ? former.update({ ...what, status: 'active' }) : create(userId, what),
  )
  return (await inShop(userId, tenantId)) as Membership
}

/** Of two who let the same person in at once, one finds them there. */
async function create(userId: string, what: Omit<Place, 'tenantId'>): Promise<Membership> {
  try {
    return await Membership.create({ userId, ...what })
  } catch (error) {
    if (error instanceof UniqueConstraintError) throw alreadyHere()
    throw error
  }
}

function inShop(userId: string, tenantId: string): Promise<Membership | null> {
  return acrossTenants('who comes in is not there yet', () =>
    Membership.findOne({ where: { userId, tenantId }, include: [{ model: Tenant, as: 'shop', required: true }] }),
  )
}

/** Who comes in may do nothing yet; what they write on the way is theirs. */
function newcomer(userId: string, { tenantId, role, name, customerId }: Place): Actor {
  const permissions = new Set<never>()
  return { userId, name, tenantId, membershipId: newId(), sessionId: newId(), role, permissions, customerId }
}
