/** Roles; a person has one in each shop. */
export const ROLES = ['owner', 'manager', 'sales', 'warehouse', 'finance', 'employee', 'customer'] as const

/** What a person may be in a shop. */
export type Role = (typeof ROLES)[number]

/** Chinese names of the roles. */
export const ROLE_LABELS: Record<Role, string> = {
  owner: '老板',
  manager: '店长',
  sales: '销售',
  warehouse: '库管',
  finance: '财务',
  employee: '员工',
  customer: '客户',
}

/** One line about each role, for whoever gives it to somebody. */
export const ROLE_NOTES: Record<Role, string> = {
  owner: '什么都能做，能定别人的权限',
  manager: '管日常：接单、定价、看数',
  sales: '开单、跟客户',
  warehouse: '发货、收货',
  finance: '看数、看成本、对账',
  employee: '只看，不改',
  customer: '替客户订货',
}

const everyone = ROLES
const shop = ['owner', 'manager', 'sales', 'warehouse', 'finance', 'employee'] as const
const heads = ['owner', 'manager'] as const
const sellers = ['owner', 'manager', 'sales'] as const
const owner = ['owner'] as const

/**
 * Who may do what where a shop has not said otherwise, on one page. A permission that is not here does not compile in a
 * contract. Which of them a shop may switch, and together with which others, stands in `modules.ts`.
 */
export const PERMISSIONS = {
  'sessions.own': everyone,
  'members.me': everyone,
  'files.upload': shop,

  'tenants.view': everyone,
  'tenants.update': owner,
  'tenants.open': owner,
  'configs.view': heads,
  'configs.update': owner,
  'audit.view': heads,

  'members.view': heads,
  'members.invite': owner,
  'members.update': owner,
  'members.remove': owner,
  'roles.update': owner,

  'products.view': everyone,
  'products.create': heads,
  'products.update': heads,
  'products.delete': heads,
  'products.see_cost': ['owner', 'manager', 'finance'],

  'customers.view': shop,
  'customers.create': sellers,
  'customers.update': sellers,
  'customers.delete': heads,
  'customers.see_all': ['owner', 'manager', 'warehouse', 'finance', 'employee'],
  'customers.erase': owner,
  'buyers.invite': sellers,
  'buyers.approve': heads,
  'buyers.colleagues': ['customer'],

  'prices.view': ['owner', 'manager', 'sales', 'finance'],
  'prices.update': heads,

  'orders.view': everyone,
  'orders.place': ['owner', 'manager', 'sales', 'customer'],
  'orders.price': heads,
  'orders.review': heads,
  'orders.ship': ['owner', 'manager', 'warehouse'],
  'orders.complete': ['owner', 'manager', 'sales', 'warehouse', 'customer'],
  'orders.revoke': heads,
  'orders.workbench': shop,
  'orders.approve_credit': heads,

  'inventory.view': shop,
  'inventory.move': ['owner', 'manager', 'warehouse'],
  'inventory.approve': heads,
  'inventory.manage': heads,
  'purchasing.view': ['owner', 'manager', 'warehouse', 'finance'],
  'purchasing.update': ['owner', 'manager', 'warehouse'],

  'analytics.view': ['owner', 'manager', 'finance'],
  'imports.run': heads,
  'exports.run': heads,
} as const satisfies Record<string, readonly Role[]>

/** A thing one may or may not do. */
export type Permission = keyof typeof PERMISSIONS

/** Whether a role has a permission where the shop has not said otherwise. */
export function allows(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role)
}
