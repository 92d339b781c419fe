import type { AnswerOf } from '../../platform/contract/endpoint'
import { currentActor } from '../../platform/access/actor'
import { headcounts } from './headcounts'
import { presentRole } from './present'
import { readSaid } from './permissions-here'
import type { roleEndpoints } from './role-endpoints'
import { STAFF_ROLES } from './statuses'

/** The roles of the shop's own people and what they may do here. */
export async function listRoles(): Promise<AnswerOf<(typeof roleEndpoints)['listRoles']>> {
  const [said, heads] = await Promise.all([readSaid(currentActor().tenantId), headcounts()])
  return { list: STAFF_ROLES.map((role) => presentRole(role, said.get(role), heads.get(role) ?? 0)) }
}
