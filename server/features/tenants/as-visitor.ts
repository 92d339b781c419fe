import { actingAs } from '../../platform/access/actor'
import type { Tenant } from './model'

/** Runs `task` inside a shop for somebody who does not belong to it: they see its rows through the fence and may do nothing. */
export function asVisitor<T>({ id: tenantId }: Pick<Tenant, 'id'>, task: () => Promise<T>): Promise<T> {
  const nobody = { userId: '', name: '', membershipId: '', sessionId: '', customerId: null }
  return actingAs({ ...nobody, tenantId, role: 'customer', permissions: new Set() }, task)
}
