import { aCustomer, type CustomerWire } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

const names = async (query: object, who: 'owner' | 'sales' = 'owner') =>
  dataOf<{ list: CustomerWire[] }>(await house.as(who).get('/customers', { pageSize: 100, ...query }))
    .list.map(({ name }) => name)
    .sort()

let vip = ''

beforeAll(async () => {
  vip = dataOf<{ id: string }[]>(await owner().get('/customer-levels'))[0]?.id as string
  const sales = house.actor('sales').userId
  await aCustomer(house, { name: '甲店', levelId: vip, tags: ['月结', '早送'], industry: '湘菜', assignedTo: sales })
  await aCustomer(house, { name: '乙店', levelId: vip, tags: ['结'], industry: '粉店', status: 'inactive' })
  await aCustomer(house, { name: '丙店', isBlacklisted: true, blacklistReason: '欠款', contactName: '赵六' })
  await aCustomer(house, {
    name: '丁店',
    industry: '湘菜',
    isOnHold: true,
    holdReason: '对账',
    contacts: [{ name: '钱七', phone: '15500155000', position: '' }],
  })
})

test.each([
  [{ level: 'vip' }, ['乙店', '甲店']],
  [{ level: 'normal' }, []],
  [{ status: 'inactive' }, ['乙店']],
  [{ tag: '月结' }, ['甲店']],
  [{ tag: '结' }, ['乙店']],
  [{ tag: '"' }, []],
  [{ industry: '湘菜' }, ['丁店', '甲店']],
  [{ industry: '湘菜', assignedTo: 'none' }, ['丁店']],
  [{ isBlacklisted: true }, ['丙店']],
  [{ isOnHold: true }, ['丁店']],
  [{ keyword: 'dingdian' }, ['丁店']],
  [{ keyword: '赵六' }, ['丙店']],
  [{ keyword: '钱七' }, ['丁店']],
  [{ keyword: '15500155' }, ['丁店']],
  [{ keyword: '15500155', industry: '粉店' }, []],
])('%j finds %j', async (query, found) => {
  expect(await names(query)).toEqual([...found].sort())
})

test('by the level’s key, by those without one, by mine and by somebody’s', async () => {
  expect(await names({ level: vip })).toEqual(['乙店', '甲店'].sort())
  expect(await names({ level: 'none' })).not.toContain('甲店')
  expect(await names({ assignedTo: 'me' }, 'sales')).toEqual(['甲店'])
  expect(await names({ assignedTo: house.actor('sales').userId })).toEqual(['甲店'])
})

test('by name it goes by its sound', async () => {
  const list = dataOf<{ list: CustomerWire[] }>(await owner().get('/customers', { sort: 'name', keyword: '店' })).list
  expect(list.map(({ name }) => name)).toEqual(['丙店', '丁店', '甲店', '乙店'])
})

test.each([
  [{ status: 'gone' }, 'status', '状态只能是 active, inactive'],
  [{ sort: 'luck' }, 'sort', '排序只能是 newest, name, updated'],
  [{ isBlacklisted: 'maybe' }, 'isBlacklisted', '拉黑只能是 true 或 false'],
])('%j is refused by naming the field', async (query, field, reason) => {
  const answer = await owner().get('/customers', query)
  expect([answer.status, answer.body.details]).toEqual([400, [{ field, reason }]])
})

test('facets count what this person sees', async () => {
  const facets = dataOf<{
    total: number
    mine: number
    isBlacklisted: number
    isOnHold: number
    inactive: number
    levels: { name: string; count: number }[]
    tags: { value: string; count: number }[]
    industries: { value: string; count: number }[]
    owners: { name: string; isMe: boolean; count: number }[]
  }>(await house.as('sales').get('/customers/facets'))
  expect(facets).toMatchObject({ total: 6, mine: 1, isBlacklisted: 1, isOnHold: 1, inactive: 1 })
  expect(facets.levels.map(({ name, count }) => [name, count])).toEqual([
    ['VIP', 2],
    ['重要', 0],
    ['普通', 0],
  ])
  expect(facets.industries).toEqual([
    { value: '湘菜', count: 2 },
    { value: '粉店', count: 1 },
  ])
  expect(facets.tags.map(({ value }) => value).sort()).toEqual(['早送', '月结', '结'].sort())
  expect(facets.owners.map(({ name }) => name)).not.toContain('customer')
  expect(facets.owners.find(({ isMe }) => isMe)).toMatchObject({ name: 'sales', count: 1 })
})
