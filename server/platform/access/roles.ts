/** Roles of this edition; a person has one in each shop. */
export const ROLES = ['owner', 'manager', 'sales', 'customer'] as const

/** What a person may be in a shop. */
export type Role = (typeof ROLES)[number]

/** Chinese names of the roles. */
export const ROLE_LABELS: Record<Role, string> = { owner: '老板', manager: '店长', sales: '销售', customer: '客户' }

const everyone = ROLES
const shop = ['owner', 'manager', 'sales'] as const
const heads = ['owner', 'manager'] as const

/** Who may do what, on one page. A permission that is not here does not compile in a contract. */
export const PERMISSIONS = {
  'sessions.end': everyone,
  'members.me': everyone,

  'tenants.view': everyone,
  'tenants.update': ['owner'],

  'products.view': everyone,
  'products.create': heads,
  'products.update': heads,
  'products.delete': heads,

  'customers.view': shop,
  'customers.create': shop,
  'customers.update': shop,
  'customers.delete': heads,

  'prices.view': shop,
  'prices.update': heads,

  'orders.view': everyone,
  'orders.place': everyone,
  'orders.price': heads,
  'orders.review': heads,
  'orders.ship': heads,
  'orders.complete': everyone,
  'orders.revoke': heads,
  'orders.workbench': shop,

  'analytics.view': heads,
} as const satisfies Record<string, readonly Role[]>

/** A thing one may or may not do. */
export type Permission = keyof typeof PERMISSIONS

/** Whether a role has a permission. */
export function allows(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role)
}

/** All permissions of a role, for the client to draw menus with. */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => allows(role, permission))
}
