import { Tenant } from './model'

/** The shop of this public code; without one the only shop of the house, if there is but one. */
export async function findShop(code: string | undefined): Promise<Tenant | null> {
  if (code) return Tenant.findOne({ where: { code: code.toLowerCase() } })
  const some = await Tenant.findAll({ limit: 2 })
  return some.length === 1 ? (some[0] ?? null) : null
}
