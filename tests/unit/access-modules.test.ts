import {
  ACTS,
  EDITABLE_ROLES,
  FLAGS,
  MODULES,
  permissionsOf,
  SWITCHES,
  usually,
  type Switch,
} from '../../server/platform/access/modules'
import { allows, PERMISSIONS, ROLES, type Permission } from '../../server/platform/access/roles'

const switches = [...SWITCHES.keys()]

test('every switch of the matrix and every flag is there', () => {
  const cells = Object.values(MODULES).flatMap((module) => ACTS.filter((act) => act in module))
  expect(switches).toHaveLength(cells.length + Object.keys(FLAGS).length)
  expect(switches.length).toBeGreaterThan(25)
})

test('no permission stands behind two switches', () => {
  const behind = [...SWITCHES.values()].flat()
  expect(new Set(behind).size).toBe(behind.length)
})

test.each(EDITABLE_ROLES)(
  'what is behind one switch is all on or all off for %s, so that writing it down changes nothing',
  (role) => {
    const asUsual = new Map(switches.map((name): [Switch, boolean] => [name, usually(role, name)]))
    expect([...permissionsOf(role, asUsual)].sort()).toEqual([...permissionsOf(role)].sort())
  },
)

test('a switch gives and takes', () => {
  const said = new Map<Switch, boolean>([
    ['orders.create', false],
    ['see_cost', true],
  ])
  const permissions = permissionsOf('sales', said)
  expect([permissions.has('orders.place'), permissions.has('products.see_cost')]).toEqual([false, true])
})

test.each(['owner', 'customer'] as const)('%s is not set up by switches', (role) => {
  expect(permissionsOf(role, new Map<Switch, boolean>([['orders.view', false]]))).toEqual(permissionsOf(role))
})

test('the owner may do everything but what only buyers do', () => {
  const all = Object.keys(PERMISSIONS) as Permission[]
  expect(all.filter((permission) => !allows('owner', permission))).toEqual(['buyers.colleagues'])
  expect(ROLES).toContain('owner')
})
