import { acrossTenants, currentActor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { Customer } from '../customers'
import { activeMemberships, type Membership } from '../members'
import type { sessions } from './contract'
import { presentShopRow } from './present'
import { signInServices } from './services'

type List = AnswerOf<(typeof sessions.endpoints)['listShops']>

/** The shops the acting person belongs to, as what, and which of them this device is in. */
export async function listShops(): Promise<List> {
  const { userId, membershipId } = currentActor()
  const memberships = await activeMemberships(userId)
  const names = await customerNames(memberships)
  return {
    list: memberships.map((one) => presentShopRow(one, names.get(one.customerId ?? '') ?? null, membershipId)),
    canOpen: signInServices().opensShops,
  }
}

async function customerNames(memberships: Membership[]): Promise<Map<string, string>> {
  const ids = memberships.flatMap(({ role, customerId }) => (role === 'customer' && customerId ? [customerId] : []))
  if (!ids.length) return new Map()
  const rows = await acrossTenants('somebody who buys in several shops', () =>
    Customer.findAll({ where: { id: ids }, attributes: ['id', 'name'], paranoid: false }),
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
