import type { Actor } from '../../platform/access/actor'
import { ROLE_LABELS } from '../../platform/access/roles'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { Customer } from '../customers'
import type { Tenant } from '../tenants'
import type { members } from './contract'
import type { User } from './model'

/** The signed-in person: who, in which shop, and what they may do there. */
export function presentMe(
  { name, role, customerId, permissions }: Actor,
  user: User,
  shop: Tenant,
  customer: Customer | null,
): AnswerOf<(typeof members.endpoints)['readMe']> {
  return {
    id: user.id,
    username: user.username,
    name,
    phone: user.phone,
    role,
    roleLabel: ROLE_LABELS[role],
    shop: { id: shop.id, name: shop.name },
    customerId,
    customerName: customer?.name ?? null,
    permissions: [...permissions],
  }
}
