import { acrossTenants } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { Customer } from '../customers'
import { Membership } from '../members'
import { Tenant } from '../tenants'
import { expiredInvite, revokedInvite, unknownInvite, usedInvite } from './errors'
import { readInviteToken } from './invite-token'
import { Invite } from './model'

/** An invite with what it leads to. */
export interface OpenInvite {
  invite: Invite
  shop: Tenant
  customer: Customer | null
}

/**
 * The invite somebody shows, of whatever shop, while it is open. Whoever can no longer invite has taken theirs along.
 * @throws invites.unknown, invites.expired, invites.used, invites.revoked
 */
export async function openInvite(shown: string): Promise<OpenInvite> {
  const invite = await findByToken(shown)
  const shop = invite && (await Tenant.findByPk(invite.tenantId))
  if (!shop) throw unknownInvite()
  refuseShut(invite, shop.name)
  const [customer, isStanding] = await Promise.all([customerOf(invite), inviterIsHere(invite)])
  if (!isStanding || (invite.customerId && !customer)) throw revokedInvite({ shop: shop.name })
  return { invite, shop, customer }
}

async function findByToken(shown: string): Promise<Invite | null> {
  const token = readInviteToken(shown)
  if (!token) return null
  const found = await acrossTenants('who is invited has no shop yet', () => Invite.findByPk(token.id))
  return found?.tokenHash === token.hash ? found : null
}

/** @throws the reason why nobody comes in by this invite */
function refuseShut({ usedAt, revokedAt, expiresAt }: Invite, shop: string): void {
  if (usedAt) throw usedInvite({ shop })
  if (revokedAt) throw revokedInvite({ shop })
  if (expiresAt.getTime() <= now().getTime()) throw expiredInvite({ shop })
}

async function customerOf({ tenantId, customerId }: Invite): Promise<Customer | null> {
  if (!customerId) return null
  return acrossTenants('who is invited has no shop yet', () =>
    Customer.findOne({ where: { tenantId, id: customerId } }),
  )
}

async function inviterIsHere({ tenantId, createdBy }: Invite): Promise<boolean> {
  const here = await acrossTenants('who is invited has no shop yet', () =>
    Membership.findOne({ where: { tenantId, userId: createdBy, status: 'active' }, attributes: ['id'] }),
  )
  return here !== null
}
