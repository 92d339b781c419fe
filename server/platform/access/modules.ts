import { allows, PERMISSIONS, type Permission, type Role } from './roles'

/** What can be done with the things of a module. */
export const ACTS = ['view', 'create', 'update', 'delete'] as const
/** One of the four. */
export type Act = (typeof ACTS)[number]

/** Chinese names of the acts. */
export const ACT_LABELS: Record<Act, string> = { view: '看', create: '新建', update: '改', delete: '删' }

type Cells = { label: string } & Partial<Record<Act, readonly Permission[]>>

/** What a shop may switch for a role: module by act. A cell without permissions has no switch. */
export const MODULES = {
  products: {
    label: '货品',
    view: ['products.view'],
    create: ['products.create'],
    update: ['products.update'],
    delete: ['products.delete'],
  },
  customers: {
    label: '客户',
    view: ['customers.view'],
    create: ['customers.create'],
    update: ['customers.update', 'buyers.invite'],
    delete: ['customers.delete'],
  },
  prices: { label: '价格', view: ['prices.view'], update: ['prices.update'] },
  orders: {
    label: '订单',
    view: ['orders.view', 'orders.workbench'],
    create: ['orders.place'],
    update: ['orders.review', 'buyers.approve'],
    delete: ['orders.revoke'],
  },
  delivery: { label: '发货', create: ['orders.ship'], update: ['orders.complete'] },
  inventory: {
    label: '库存',
    view: ['inventory.view'],
    create: ['inventory.move'],
    update: ['inventory.approve'],
    delete: ['inventory.manage'],
  },
  purchasing: { label: '采购', view: ['purchasing.view'], update: ['purchasing.update'] },
  analytics: { label: '报表', view: ['analytics.view'], create: ['exports.run'], update: ['imports.run'] },
  members: {
    label: '员工',
    view: ['members.view'],
    create: ['members.invite'],
    update: ['members.update'],
    delete: ['members.remove'],
  },
  system: { label: '设置', view: ['configs.view', 'audit.view'], update: ['configs.update', 'tenants.update'] },
} as const satisfies Record<string, Cells>

/** A group of things of the shop. */
export type Module = keyof typeof MODULES

/** Powers that are not about one kind of thing, each one switch. */
export const FLAGS = {
  see_cost: { label: '看成本和底价', permission: 'products.see_cost' },
  see_all_customers: { label: '看全部客户', permission: 'customers.see_all' },
  override_price: { label: '改价', permission: 'orders.price' },
  approve_credit: { label: '批超额赊账', permission: 'orders.approve_credit' },
} as const satisfies Record<string, { label: string; permission: Permission }>

/** One of those powers. */
export type Flag = keyof typeof FLAGS

/** Roles a shop may set up: the owner may do everything, a buyer what buyers may. */
export const EDITABLE_ROLES = [
  'manager',
  'sales',
  'warehouse',
  'finance',
  'employee',
] as const satisfies readonly Role[]
/** One of those roles. */
export type EditableRole = (typeof EDITABLE_ROLES)[number]

/** One switch of the matrix: a cell (`orders.create`) or a flag (`see_cost`). */
export type Switch = `${Module}.${Act}` | Flag

/** The switch of one cell of the matrix. */
export const cellOf = (module: Module, act: Act): Switch => `${module}.${act}`

/** The permissions behind every switch. */
export const SWITCHES: ReadonlyMap<Switch, readonly Permission[]> = new Map([
  ...Object.entries(MODULES).flatMap(([module, cells]) =>
    ACTS.flatMap((act): [Switch, readonly Permission[]][] => {
      const permissions = (cells as Cells)[act]
      return permissions ? [[cellOf(module as Module, act), permissions]] : []
    }),
  ),
  ...Object.entries(FLAGS).map(([flag, { permission }]): [Switch, readonly Permission[]] => [
    flag as Flag,
    [permission],
  ]),
])

/** What a shop has said about a role; what is not there is as usual. */
export type Switched = ReadonlyMap<Switch, boolean>

/** How a switch stands for a role where the shop has not said. */
export function usually(role: Role, name: Switch): boolean {
  return (SWITCHES.get(name) ?? []).every((permission) => allows(role, permission))
}

/** All permissions of a role in a shop that has said `switched` about it. */
export function permissionsOf(role: Role, switched: Switched = new Map()): ReadonlySet<Permission> {
  const own = new Set((Object.keys(PERMISSIONS) as Permission[]).filter((permission) => allows(role, permission)))
  if (!isEditable(role)) return own
  for (const [name, isOn] of switched) {
    for (const permission of SWITCHES.get(name) ?? []) {
      if (isOn) own.add(permission)
      else own.delete(permission)
    }
  }
  return own
}

/** Whether a shop may set up this role. */
export function isEditable(role: Role): role is EditableRole {
  return (EDITABLE_ROLES as readonly Role[]).includes(role)
}
