import { LRUCache } from 'lru-cache'
import { acrossTenants } from '../../platform/access/actor'
import {
  ACTS,
  cellOf,
  isEditable,
  permissionsOf,
  type Act,
  type EditableRole,
  type Switch,
} from '../../platform/access/modules'
import type { Permission, Role } from '../../platform/access/roles'
import { RoleFlag, RolePermission, type Membership } from './model'

/** What a shop has said, by role. */
type Said = ReadonlyMap<Role, ReadonlyMap<Switch, boolean>>

const known = new LRUCache<string, { version: number; said: Promise<Said> }>({ max: 1_000 })

/** What acts a buyer has not, by buyer role. */
const BUYERS_LACK: Record<string, readonly Permission[]> = {
  orderer: ['buyers.colleagues'],
  viewer: ['buyers.colleagues', 'orders.place', 'orders.complete'],
}

/** What this member may do in their shop. The shop's row comes along: its access version tells when to read anew. */
export async function permissionsHere({ role, buyerRole, shop }: Membership): Promise<ReadonlySet<Permission>> {
  if (!isEditable(role)) {
    const lacking = BUYERS_LACK[buyerRole ?? ''] ?? []
    return new Set([...permissionsOf(role)].filter((permission) => !lacking.includes(permission)))
  }
  if (!shop) throw new Error('the shop comes along with its member')
  return permissionsOf(role, (await saidBy(shop.id, shop.accessVersion)).get(role))
}

/** What the shop has said about its roles, as rows; remembered until its access version grows. */
function saidBy(tenantId: string, version: number): Promise<Said> {
  const kept = known.get(tenantId)
  if (kept?.version === version) return kept.said
  const said = readSaid(tenantId)
  known.set(tenantId, { version, said })
  said.catch(() => known.delete(tenantId))
  return said
}

/** What a shop has said about its roles, by role. */
export async function readSaid(tenantId: string): Promise<Said> {
  const [cells, flags] = await acrossTenants('who acts is being found out', () =>
    Promise.all([RolePermission.findAll({ where: { tenantId } }), RoleFlag.findAll({ where: { tenantId } })]),
  )
  const said = new Map<Role, Map<Switch, boolean>>()
  const of = (role: EditableRole): Map<Switch, boolean> => said.get(role) ?? put(said, role, new Map())
  for (const row of cells) for (const act of ACTS) of(row.role).set(cellOf(row.module, act), isOn(row, act))
  for (const { role, flag, isOn: on } of flags) of(role).set(flag, on)
  return said
}

/** Whether a row of the matrix has this act switched on. */
export function isOn(row: RolePermission, act: Act): boolean {
  return { view: row.canView, create: row.canCreate, update: row.canUpdate, delete: row.canDelete }[act]
}

function put<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value)
  return value
}
