import { SystemConfig } from '../../../server/features/tenants'
import { actingAs } from '../../../server/platform/access/actor'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

interface Setting {
  key: string
  label: string
  kind: 'switch' | 'number' | 'text'
  value: string
  usual: string
  isUsual: boolean
  max: number | null
}

const path = (key: string) => `/system/configs/${key}`
const read = async (key: string) => dataOf<Setting>(await house.as('owner').get(path(key)))
const write = (key: string, value: unknown) => house.as('owner').put(path(key), { value })

test('every setting is listed with its Chinese name and stands as usual at first', async () => {
  const { list } = dataOf<{ list: Setting[] }>(await house.as('owner').get('/system/configs'))
  expect(list.length).toBeGreaterThanOrEqual(6)
  for (const setting of list) {
    expect(setting.label).toMatch(/[\u4e00-\u9fff]/)
    expect([setting.key, setting.value, setting.isUsual]).toEqual([setting.key, setting.usual, true])
    expect(await read(setting.key)).toEqual(setting)
  }
})

test.each([
  ['shop.public_catalogue', 'false'],
  ['invite.expiry_days', '3'],
  ['log.retention_days', '365'],
  ['order.notice', '周日不送货'],
])('%s is changed by its key, and read as %s from then on', async (key, value) => {
  const changed = dataOf<Setting>(await write(key, value))
  expect(changed).toMatchObject({ key, value, isUsual: false })
  expect(await read(key)).toEqual(changed)
  expect(dataOf<Setting>(await write(key, changed.usual))).toMatchObject({ value: changed.usual, isUsual: true })
})

test('the notice is the same, whichever door it is written by', async () => {
  dataOf(await write('order.notice', '晚上八点截单'))
  expect(dataOf<{ notice: string }>(await house.as('customer').get('/tenants/current')).notice).toBe('晚上八点截单')
  dataOf(await house.as('owner').put('/tenants/current', { notice: '' }))
  expect((await read('order.notice')).value).toBe('')
})

test.each([
  ['log.retention_days', '29', '日志保留不能小于 30'],
  ['log.retention_days', '很久', '日志保留要是数字'],
  ['log.retention_days', '30.5', '日志保留要是整数'],
  ['log.retention_days', '', '日志保留要是数字'],
  ['invite.expiry_days', '31', '邀请有效期不能大于 30'],
  ['shop.public_prices', 'maybe', '让他们看列表价只能是 true 或 false'],
  ['order.notice', '提'.repeat(61), '订货提示最多 60 个字'],
  ['order.notice', 'a\u0000b', '值里有不能用的字符'],
  ['order.notice', true, '值要是文字'],
])('%s refuses %j by name, and keeps what it was', async (key, value, reason) => {
  const before = await read(key)
  const answer = await write(key, value)
  expect([answer.status, answer.body.error]).toEqual([400, 'request.invalid'])
  expect(answer.body.details).toEqual([{ field: 'value', reason }])
  expect(await read(key)).toEqual(before)
})

test.each(['order.color', 'constructor', '__proto__'])('%s is not a setting', async (key) => {
  for (const answer of [await house.as('owner').get(path(key)), await write(key, '1')])
    expect([answer.status, answer.body.message]).toEqual([404, '没有找到这个设置'])
})

test('the manager reads settings and may not change them; who stands at the counter does not see them', async () => {
  dataOf(await house.as('manager').get('/system/configs'))
  expect((await house.as('manager').put(path('order.notice'), { value: '我说了算' })).status).toBe(403)
  expect((await house.as('sales').get('/system/configs')).status).toBe(403)
})

test('the other shop keeps its own', async () => {
  dataOf(await write('invite.expiry_days', '2'))
  expect(dataOf<Setting>(await house.as('foreign-owner').get(path('invite.expiry_days')))).toMatchObject({ value: '7' })
})

test('two who write a setting first, at once, both get through and leave one row', async () => {
  const writers = ['40', '50'].map((value) => house.as('foreign-owner').put(path('log.retention_days'), { value }))
  expect((await Promise.all(writers)).map(({ status }) => status)).toEqual([200, 200])
  const rows = await actingAs(house.actor('foreign-owner'), () =>
    SystemConfig.findAll({ where: { configKey: 'log.retention_days' } }),
  )
  expect(rows.map(({ configValue }) => ['40', '50'].includes(configValue ?? ''))).toEqual([true])
})

test('what is kept and not allowed any more counts as not said', async () => {
  await actingAs(house.actor('owner'), () =>
    SystemConfig.update({ configValue: '7' }, { where: { configKey: 'log.retention_days' } }),
  )
  expect((await read('log.retention_days')).value).toBe('180')
})
