import { EDITABLE_ROLES, SWITCHES } from '../../../server/platform/access/modules'
import { ROLES } from '../../../server/platform/access/roles'
import { Tenant } from '../../../server/features/tenants'
import { RoleFlag, RolePermission } from '../../../server/features/members'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { startSecondServer, type SecondServer } from '../../support/second-server'
import { asHouse } from '../../support/world'

const house = useHouse()
let second: SecondServer | undefined

afterAll(async () => {
  await second?.stop()
}, 30_000)

interface Stand {
  name: string
  label: string
  isOn: boolean
  isUsual: boolean
}
interface RoleCard {
  role: string
  label: string
  members: number
  isEditable: boolean
  isUsual: boolean
  modules: { module: string; label: string; cells: (Stand & { act: string })[] }[]
  flags: (Stand & { flag: string })[]
}

type Switches = Record<string, boolean>

const set = (role: string, switches: Switches = {}, as = house.as('owner')) =>
  as.put(`/users/roles/${role}`, { switches: Object.entries(switches).map(([name, isOn]) => ({ name, isOn })) })
const roles = async (as = house.as('owner')) => dataOf<{ list: RoleCard[] }>(await as.get('/users/roles')).list
const roleOf = async (name: string) => (await roles()).find(({ role }) => role === name) as RoleCard
const standsOf = ({ modules, flags }: RoleCard) => [...modules.flatMap(({ cells }) => cells), ...flags]
const onOf = (card: RoleCard) =>
  standsOf(card)
    .filter(({ isOn }) => isOn)
    .map(({ name }) => name)
const rowsOf = (tenantId: string) =>
  asHouse(async () => [
    await RolePermission.count({ where: { tenantId } }),
    await RoleFlag.count({ where: { tenantId } }),
  ])
const may = async (person: 'sales' | 'warehouse' | 'manager', url = house.url) =>
  dataOf<{ permissions: string[] }>(await createClient(url, house.as(person).token).get('/users/me')).permissions

afterEach(async () => {
  for (const role of EDITABLE_ROLES) dataOf(await set(role))
})

test('every role of the shop’s people has every switch, with its Chinese name, as usual at first', async () => {
  const cards = await roles()
  expect(cards.map(({ role }) => role)).toEqual(ROLES.filter((role) => role !== 'customer'))
  for (const card of cards) {
    expect(standsOf(card).map(({ name }) => name)).toEqual([...SWITCHES.keys()])
    expect([card.role, card.isUsual, card.members]).toEqual([card.role, true, 1])
    for (const { label, isUsual } of standsOf(card))
      expect([label, isUsual]).toEqual([expect.stringMatching(/^[\u4e00-\u9fff]+$/), true])
  }
  expect(cards.filter(({ isEditable }) => !isEditable).map(({ label }) => label)).toEqual(['老板'])
  expect(onOf(cards[0]!)).toEqual([...SWITCHES.keys()])
})

test('a cell is switched off and on, and a device that is signed in feels it with its next request', async () => {
  const { body } = await set('sales', { 'orders.create': false })
  expect(standsOf(body.data).find(({ name }) => name === 'orders.create')).toMatchObject({
    isOn: false,
    isUsual: false,
  })
  expect((await house.as('sales').post('/orders', { items: [] })).body.error).toBe('access.denied')
  expect(await may('sales')).not.toContain('orders.place')
  dataOf(await set('sales', { 'orders.create': true }))
  expect((await house.as('sales').post('/orders', { items: [] })).body.error).toBe('request.invalid')
  expect((await roleOf('sales')).isUsual).toBe(true)
})

test('a flag gives what the role never had', async () => {
  expect(await may('warehouse')).not.toContain('products.see_cost')
  dataOf(await set('warehouse', { see_cost: true }))
  expect(await may('warehouse')).toContain('products.see_cost')
  expect(onOf(await roleOf('warehouse'))).toContain('see_cost')
  expect(onOf(await roleOf('sales'))).not.toContain('see_cost')
})

test('what is taken away is gone in another process, too, at once', async () => {
  second = await startSecondServer(house.config)
  expect(await may('sales', second.url)).toContain('orders.place')
  dataOf(await set('sales', { 'orders.create': false, 'customers.update': false }))
  const there = createClient(second.url, house.as('sales').token)
  expect((await there.post('/orders', { items: [] })).body.error).toBe('access.denied')
  expect(await may('sales', second.url)).not.toContain('customers.update')
  dataOf(await set('sales', {}, createClient(second.url, house.as('owner').token)))
  expect(await may('sales')).toContain('orders.place')
}, 60_000)

test('the same request twice leaves the same, and nothing named is all as usual, with no row kept', async () => {
  const { tenantId } = house.actor('owner')
  const wanted = { 'orders.delete': false, 'products.update': false, see_cost: false }
  const first = dataOf(await set('manager', wanted))
  const rows = await rowsOf(tenantId)
  expect(rows).toEqual([2, 1])
  expect(dataOf(await set('manager', wanted))).toEqual(first)
  expect(await rowsOf(tenantId)).toEqual(rows)
  expect(dataOf<RoleCard>(await set('manager')).isUsual).toBe(true)
  expect(await rowsOf(tenantId)).toEqual([0, 0])
})

test('two who set up a role at once do it one after the other', async () => {
  const before = (await asHouse(() => Tenant.findByPk(house.actor('owner').tenantId)))!.accessVersion
  const answers = await Promise.all([
    set('employee', { 'customers.create': true, see_cost: true }),
    set('employee', { 'products.create': true, 'products.update': true }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const after = (await asHouse(() => Tenant.findByPk(house.actor('owner').tenantId)))!.accessVersion
  expect(after - before).toBe(2)
  const last = onOf(await roleOf('employee'))
  expect([last.includes('customers.create'), last.includes('see_cost')]).toEqual([
    !last.includes('products.create'),
    !last.includes('products.create'),
  ])
})

test('who may not see a kind of thing can not be let change it', async () => {
  const answer = await set('sales', { 'customers.view': false })
  expect([answer.status, answer.body.details]).toEqual([
    400,
    [{ field: 'switches', reason: '客户看不了，就不能新建、改：先打开「看」' }],
  ])
  expect((await roleOf('sales')).isUsual).toBe(true)
  dataOf(await set('sales', { 'customers.view': false, 'customers.create': false, 'customers.update': false }))
  expect((await house.as('sales').get('/customers')).status).toBe(403)
})

test.each([
  [{ switches: [{ name: 'orders.fly', isOn: true }] }, 'switches[0].name', /开关只能是/],
  [{ switches: [{ name: 'orders.create' }] }, 'switches[0].isOn', /开着没有填/],
  [
    {
      switches: [
        { name: 'see_cost', isOn: true },
        { name: 'see_cost', isOn: false },
      ],
    },
    'switches[1]',
    /有重复/,
  ],
  [{}, 'switches', /开关没有填/],
])('%j is refused by naming the field', async (body, field, reason) => {
  const answer = await house.as('owner').put('/users/roles/sales', body)
  expect([answer.status, answer.body.details[0]]).toEqual([400, { field, reason: expect.stringMatching(reason) }])
  expect((await roleOf('sales')).isUsual).toBe(true)
})

test.each(['owner', 'customer', 'pirate'])('%s is not set up', async (role) => {
  expect((await set(role, { see_cost: false })).status).toBe(400)
})

test('only the owner sets up roles, and the other shop keeps its own', async () => {
  for (const person of ['manager', 'sales', 'customer'] as const)
    expect((await set('sales', {}, house.as(person))).body.error).toBe('access.denied')
  dataOf(await set('sales', { 'orders.create': false }))
  expect((await roles(house.as('foreign-owner'))).every(({ isUsual }) => isUsual)).toBe(true)
})
