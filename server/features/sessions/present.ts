import { ROLE_LABELS } from '../../platform/access/roles'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { Membership } from '../members'
import type { Tenant } from '../tenants'
import type { sessions } from './contract'

type Row = AnswerOf<(typeof sessions.endpoints)['openShop']>

/** A shop of the person's list. */
export function presentShopRow({ id, role, shop }: Membership, customerName: string | null, current: string): Row {
  const { id: shopId, name } = shop as Tenant
  return { id, shop: { id: shopId, name }, roleLabel: ROLE_LABELS[role], customerName, isCurrent: id === current }
}
