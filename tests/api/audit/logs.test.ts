import { AuditLog } from '../../../server/features/audit'
import { User } from '../../../server/features/members'
import { actingAs } from '../../../server/platform/access/actor'
import { now } from '../../../server/platform/clock'
import { aCustomer, aProduct } from '../../factories'
import { dataOf, type Client } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'

const house = useHouse()

interface Log {
  id: string
  at: string
  userId: string
  operator: string
  action: string
  actionLabel: string
  entity: string
  entityLabel: string
  entityId: string
  subject: string
  ip: string
  device: string
  requestId: string
  changes: { field: string; label: string; before: string; after: string }[]
}

const logs = async (query: Record<string, unknown> = {}, as: Client = house.as('owner')) =>
  dataOf<{ list: Log[]; total: number }>(await as.get('/system/logs', query))
const about = async (entityId: string) => (await logs({ keyword: entityId, pageSize: 100 })).list
const inOwn = <T>(task: () => Promise<T>) => actingAs(house.actor('owner'), task)

test('a change is told in words: who, what, which, how it was before, from where and on what', async () => {
  const { id } = await aProduct(house, { name: '西红柿', globalPrice: 5.5 })
  const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) MicroMessenger/8.0.56'
  dataOf(
    await house.as('manager').put(`/products/${id}`, { globalPrice: 6, description: '=甜的' }).set('User-Agent', phone),
  )
  const [log] = await about(id)
  expect(log).toMatchObject({
    operator: 'manager',
    userId: house.actor('manager').userId,
    ...{
      action: 'update',
      actionLabel: '改了',
      entity: 'products',
      entityLabel: '货品',
      entityId: id,
      subject: '西红柿',
    },
    device: '微信 iPhone',
  })
  expect(log?.ip).toMatch(/127\.0\.0\.1/)
  expect(log?.changes).toEqual(
    expect.arrayContaining([{ field: 'globalPrice', label: '默认售价', before: '¥5.50', after: '¥6.00' }]),
  )
  expect(Math.abs(Date.parse(log!.at) - Date.now())).toBeLessThan(60_000)
})

test('no word of the machine is left in what people read', async () => {
  const { id } = await aCustomer(house)
  dataOf(
    await house
      .as('owner')
      .put(`/customers/${id}`, { status: 'inactive', isBlacklisted: true, blacklistReason: '欠着', creditLimit: 200 }),
  )
  dataOf(await house.as('owner').put('/users/roles/sales', { switches: [{ name: 'orders.create', isOn: false }] }))
  const { list } = await logs({ pageSize: 100 })
  for (const { entityLabel, actionLabel, changes } of list) {
    for (const word of [entityLabel, actionLabel, ...changes.map(({ label }) => label)])
      expect(word).toMatch(/^[\u4e00-\u9fff、（）： ]+$/)
    for (const { before, after } of changes) expect(`${before} ${after}`).not.toMatch(/redacted|null|true|false|T\d\d:/)
  }
  const [change] = await about(id)
  expect(change?.changes).toEqual(
    expect.arrayContaining([
      { field: 'status', label: '状态', before: '合作中', after: '已停用' },
      expect.objectContaining({ field: 'isBlacklisted', before: '否', after: '是' }),
      expect.objectContaining({ field: 'creditLimit', after: '¥200.00' }),
    ]),
  )
  const [matrix] = (await logs({ entity: 'permissions' })).list
  expect(matrix).toMatchObject({ entityLabel: '角色权限', subject: '销售 · 订单' })
  expect(matrix?.changes).toContainEqual({ field: 'canCreate', label: '可新建', before: '', after: '否' })
  dataOf(await house.as('owner').put('/users/roles/sales', { switches: [] }))
  const [reset] = (await logs({ entity: 'permissions', action: 'delete' })).list
  expect(reset?.subject).toBe('销售 · 订单')
})

test('a row without a name is called after those it belongs to', async () => {
  const { id: customerId } = await aCustomer(house, { name: '聚福楼' })
  const { id: productId } = await aProduct(house, { name: '土豆', globalPrice: 2 })
  dataOf(await house.as('owner').post(`/customers/${customerId}/prices`, { productId, price: 1.8 }))
  const [price] = (await logs({ entity: 'customer_prices' })).list
  expect(price?.subject.split(' · ').sort()).toEqual(['土豆', '聚福楼'].sort())
  expect(price?.changes).toEqual(expect.arrayContaining([expect.objectContaining({ label: '货品', after: '土豆' })]))
})

test('it is narrowed by person, kind, action, day and words, and paged', async () => {
  const { userId } = house.actor('manager')
  const all = await logs({ pageSize: 100 })
  const byPerson = await logs({ userId, pageSize: 100 })
  expect(byPerson.total).toBeGreaterThan(0)
  expect(byPerson.list.every((log) => log.userId === userId)).toBe(true)
  expect((await logs({ entity: 'products', action: 'create' })).list.map(({ action }) => action)).not.toContain(
    'update',
  )
  expect((await logs({ keyword: '西红柿' })).list.every(({ subject }) => subject === '西红柿')).toBe(true)
  expect((await logs({ keyword: 'MANAGER' })).total).toBeGreaterThan(0)
  const today = new Date(now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
  expect((await logs({ startDate: today, endDate: today })).total).toBe(all.total)
  expect((await logs({ endDate: '2020-01-01' })).total).toBe(0)
  const [first, second] = [await logs({ pageSize: 2 }), await logs({ pageSize: 2, page: 2 })]
  expect([...first.list, ...second.list].map(({ id }) => id)).toEqual(all.list.slice(0, 4).map(({ id }) => id))
})

test('its facets name the people and the kinds there are', async () => {
  const { people, kinds } = dataOf<{
    people: { userId: string; name: string }[]
    kinds: { entity: string; label: string }[]
  }>(await house.as('owner').get('/system/logs/facets'))
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['owner', 'manager']))
  expect(new Set(people.map(({ userId }) => userId)).size).toBe(people.length)
  expect(kinds).toEqual(expect.arrayContaining([{ entity: 'products', label: '货品' }]))
})

test('secrets, phones and tax numbers are in no row of the table', async () => {
  const { id } = await aCustomer(house)
  const secrets = {
    phone: '13812346620',
    taxNo: '91330100MA27XXXX0X',
    bankAccount: '6222021234567890123',
    email: 'boss@example.com',
  }
  dataOf(await house.as('owner').put(`/customers/${id}`, secrets))
  await inOwn(() =>
    User.update(
      { passwordHash: '$2b$10$secretsecret', openid: 'o-secret-openid' },
      { where: { id: house.actor('sales').userId } },
    ),
  )
  const rows = await asHouse(() => AuditLog.findAll())
  const text = JSON.stringify(rows)
  for (const secret of [...Object.values(secrets), '$2b$10', 'o-secret-openid']) expect(text).not.toContain(secret)
  const [log] = await about(id)
  expect(log?.changes).toEqual(
    expect.arrayContaining([expect.objectContaining({ field: 'taxNo', before: '', after: '（不记内容）' })]),
  )
})

test('who may not see costs elsewhere does not see them here', async () => {
  const { id } = await aProduct(house, { name: '茄子', globalPrice: 4 })
  dataOf(await house.as('owner').put(`/products/${id}`, { costPrice: 2.2, name: '紫茄子' }))
  const labels = async (as: Client) => (await logs({ keyword: id }, as)).list[0]?.changes.map(({ field }) => field)
  expect(await labels(house.as('manager'))).toEqual(expect.arrayContaining(['name', 'costPrice']))
  dataOf(await house.as('owner').put('/users/roles/manager', { switches: [{ name: 'see_cost', isOn: false }] }))
  expect(await labels(house.as('manager'))).toEqual(['name'])
  expect((await house.as('manager').get('/system/logs/export', { keyword: id })).text).not.toContain('2.2')
  dataOf(await house.as('owner').put('/users/roles/manager', { switches: [] }))
})

test('the file has every column, and runs no formula', async () => {
  dataOf(await house.as('owner').post('/products', { name: '=cmd|calc', unit: '斤', globalPrice: 1 }))
  const answer = await house.as('owner').get('/system/logs/export', { keyword: '=cmd' })
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(decodeURIComponent(answer.headers['content-disposition'] as string)).toMatch(/操作日志-\d{4}-\d\d-\d\d\.csv/)
  const [head, first] = answer.text.split('\r\n')
  expect(head).toBe('\uFEFF时间,谁,做了什么,哪一类,哪一个,改动,来源地址,设备,编号,请求编号')
  expect(first).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d,owner,新建了,货品,'=cmd\|calc,/)
})

test('the file needs the power to export, too', async () => {
  dataOf(await house.as('owner').put('/users/roles/manager', { switches: [{ name: 'analytics.create', isOn: false }] }))
  expect((await house.as('manager').get('/system/logs/export')).body.error).toBe('access.denied')
  dataOf(await house.as('manager').get('/system/logs'))
  dataOf(await house.as('owner').put('/users/roles/manager', { switches: [] }))
})

test.each([
  [{ startDate: '昨天' }, 'startDate', '开始日期要是日历上的一天，写成 2025-06-30 这样'],
  [{ action: 'burn' }, 'action', expect.stringMatching(/^操作只能是/)],
  [{ pageSize: 101 }, 'pageSize', '每页数量不能大于 100'],
])('%j is refused by naming the field', async (query, field, reason) => {
  const answer = await house.as('owner').get('/system/logs', query)
  expect([answer.status, answer.body.details]).toEqual([400, [{ field, reason }]])
})

test('another shop’s records are in neither list, facets nor file', async () => {
  const { id } = dataOf<{ id: string }>(
    await house.as('foreign-owner').post('/products', { name: '黄鱼', unit: '斤', globalPrice: 30 }),
  )
  expect((await logs({ keyword: id })).total).toBe(0)
  expect((await house.as('owner').get('/system/logs/export')).text).not.toContain('黄鱼')
  expect((await logs({}, house.as('foreign-owner'))).list.every(({ operator }) => operator.startsWith('foreign'))).toBe(
    true,
  )
})

test('everybody sees their own activity, and nobody’s beside', async () => {
  const ofCustomer = async () => dataOf<{ total: number }>(await house.as('customer').get('/users/activity')).total
  const before = await ofCustomer()
  dataOf(await house.as('sales').post('/customers', { name: '新开的店' }))
  const mine = dataOf<{ list: Log[] }>(await house.as('sales').get('/users/activity'))
  expect(mine.list[0]).toMatchObject({ actionLabel: '新建了', entityLabel: '客户', subject: '新开的店' })
  expect(mine.list[0]).not.toHaveProperty('changes')
  expect(await ofCustomer()).toBe(before)
})
