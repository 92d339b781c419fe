import { acrossTenants, currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { Membership } from '../members'
import { Tenant } from '../tenants'
import type { sessions } from './contract'
import { openingShut } from './errors'
import { presentShopRow } from './present'
import { signInServices } from './services'

type Open = (typeof sessions.endpoints)['openShop']

/** Opens another shop of the acting owner; this device stays where it is. @throws session.opening_shut */
export async function openShop({ name }: InputOf<Open>): Promise<AnswerOf<Open>> {
  if (!signInServices().opensShops) throw openingShut()
  const { userId, name: owner, membershipId } = currentActor()
  return acrossTenants('a shop is opened', async () => {
    const shop = await Tenant.create({ name })
    const membership = await Membership.create({
      tenantId: shop.id,
      userId,
      role: 'owner',
      name: owner,
      customerId: null,
    })
    membership.shop = shop
    return presentShopRow(membership, null, membershipId)
  })
}
