import type { AnswerOf } from '../../platform/contract/endpoint'
import type { tenants } from './contract'
import type { Tenant } from './model'

/** A shop as its people and its customers see it. */
export function presentShop(tenant: Tenant, notice: string): AnswerOf<(typeof tenants.endpoints)['readShop']> {
  return { id: tenant.id, name: tenant.name, phone: tenant.phone, address: tenant.address, notice }
}
