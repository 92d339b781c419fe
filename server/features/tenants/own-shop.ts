import { currentActor } from '../../platform/access/actor'
import { notFound } from '../../platform/errors'
import { Tenant } from './model'

/** The shop of whoever acts. @throws resource.not_found */
export async function ownShop(): Promise<Tenant> {
  const tenant = await Tenant.findByPk(currentActor().tenantId)
  if (!tenant) throw notFound({ what: '店铺' })
  return tenant
}
