import { acrossTenants } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { forgetTrail } from '../../platform/database/audit-trail'
import { asVisitor, setting, Tenant } from '../tenants'

const DAY_MS = 24 * 60 * 60 * 1000
/** Per shop and call, so that nobody waits for the upkeep. */
const AT_ONCE = 500

/** Removes records that are older than their shop keeps them, and tells how many. Upkeep; several may do it at once. */
export async function sweepLogs(): Promise<number> {
  const shops = await acrossTenants('upkeep: old records of every shop', () => Tenant.findAll({ attributes: ['id'] }))
  let removed = 0
  for (const shop of shops) {
    removed += await asVisitor(shop, async () => {
      const days = await setting('log.retention_days')
      return forgetTrail(new Date(now().getTime() - days * DAY_MS), AT_ONCE)
    })
  }
  return removed
}
