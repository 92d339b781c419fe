import { QueryTypes } from 'sequelize'
import { Membership, User } from '../../../server/features/members'
import { aCustomer, anOrder, type CustomerWire } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'

const house = useHouse()
const owner = () => house.as('owner')

interface Told {
  name: string
  sections: { title: string; lines: { label: string; value: string }[] }[]
}

const SECRETS = [
  '独一无二饭庄',
  '13912345678',
  '张独一',
  '李独二',
  '13887654321',
  '独一路 1 号',
  '独二路 2 号',
  'du@yi.cn',
]

const aPerson = () =>
  aCustomer(house, {
    name: '独一无二饭庄',
    phone: '13912345678',
    contactName: '张独一',
    address: '独一路 1 号',
    email: 'du@yi.cn',
    contacts: [{ name: '李独二', phone: '13887654321', position: '采购' }],
    addresses: [{ label: '', address: '独二路 2 号' }],
  })

/** Everything the database holds, as text. */
async function everything(): Promise<string> {
  const { sequelize } = house.database
  const tables = await sequelize.getQueryInterface().showAllTables()
  const rows = await Promise.all(
    tables
      .filter((table) => table !== 'idempotency_keys')
      .map((table) => sequelize.query(`SELECT * FROM ${table}`, { type: QueryTypes.SELECT })),
  )
  return JSON.stringify(rows)
}

test('all that is known of a customer is told, in words', async () => {
  const { id, name } = await aPerson()
  const order = await anOrder(house, { by: 'owner', customerId: id, remark: '早点送' })
  const told = dataOf<Told>(await owner().get(`/customers/${id}/personal-data`))
  expect(told.name).toBe(name)
  const text = JSON.stringify(told)
  for (const secret of SECRETS) expect(text).toContain(secret)
  const orders = told.sections.find(({ title }) => title === '订单')?.lines
  expect(orders).toMatchObject([
    { label: `${order.bizDate} ${order.orderNo}`, value: expect.stringContaining('早点送') },
  ])
})

test('erased, nothing of it is left anywhere, the trail included; the order and its sum stay', async () => {
  const { id } = await aPerson()
  dataOf(await owner().put(`/customers/${id}`, { notes: '张独一爱吃辣', evenIfKnown: true }))
  dataOf(await owner().put(`/customers/${id}`, { contacts: [], evenIfKnown: true }))
  const order = await anOrder(house, { by: 'owner', customerId: id })
  await dropFirst()
  dataOf(await owner().post(`/customers/${id}/erase`, { name: '独一无二饭庄' }))
  const left = await everything()
  for (const secret of SECRETS) expect(left).not.toContain(secret)
  expect(dataOf(await owner().get(`/orders/${order.id}`))).toMatchObject({
    customerName: '已抹除的客户',
    customerPhone: null,
    totalAmount: order.totalAmount,
  })
  expect(dataOf<CustomerWire>(await owner().get(`/customers/${id}`))).toMatchObject({
    status: 'inactive',
    contacts: [],
  })
  expect(left).toContain('"action":"erase"')
})

/** The first test's customer of the same name goes, too. */
async function dropFirst(): Promise<void> {
  const { list } = dataOf<{ list: CustomerWire[] }>(
    await owner().get('/customers', { keyword: '独一无二', sort: 'updated' }),
  )
  for (const { id } of list.slice(1)) dataOf(await owner().post(`/customers/${id}/erase`, { name: '独一无二饭庄' }))
}

test('buyers lose their names, their WeChat and their way in; what they ordered stays', async () => {
  const id = house.actor('customer').customerId as string
  const { userId } = house.actor('customer')
  await asHouse(() => User.update({ openid: 'oEraseMe', phone: '13611112222' }, { where: { id: userId } }))
  const order = await anOrder(house, { by: 'customer', status: 'submitted' })
  const { name } = dataOf<CustomerWire>(await owner().get(`/customers/${id}`))
  dataOf(await owner().post(`/customers/${id}/erase`, { name }))
  const user = await asHouse(() => User.findOne({ where: { id: userId } }))
  expect(user).toMatchObject({ name: '已抹除', openid: null, phone: null, username: null, passwordHash: null })
  expect(await asHouse(() => Membership.findOne({ where: { userId } }))).toMatchObject({
    name: '已抹除',
    status: 'removed',
  })
  expect((await house.as('customer').get('/orders')).status).toBe(401)
  const kept = dataOf<{ createdBy: string; statusFlows: { operator: string }[] }>(
    await owner().get(`/orders/${order.id}`, { includeHistory: true }),
  )
  expect([kept.createdBy, ...kept.statusFlows.map(({ operator }) => operator)]).toEqual(['已抹除', '已抹除', '已抹除'])
})

test('a deleted customer, and those merged into one, are erased as well', async () => {
  const gone = await aCustomer(house, { name: '删了的店', phone: '13611119999' })
  dataOf(await owner().delete(`/customers/${gone.id}`))
  dataOf(await owner().post(`/customers/${gone.id}/erase`, { name: '删了的店' }))
  const [kept, merged] = [
    await aCustomer(house, { name: '留下的店' }),
    await aCustomer(house, { name: '并掉的独店', phone: '13611118888' }),
  ]
  dataOf(await owner().post(`/customers/${kept.id}/merge`, { from: merged.id }))
  dataOf(await owner().post(`/customers/${kept.id}/erase`, { name: '留下的店' }))
  const left = await everything()
  for (const secret of ['13611119999', '删了的店', '并掉的独店', '13611118888']) expect(left).not.toContain(secret)
})

test('the name has to be typed as it stands; nobody but the owner may', async () => {
  const { id, name } = await aCustomer(house)
  const wrong = await owner().post(`/customers/${id}/erase`, { name: '别的' })
  expect([wrong.status, wrong.body.error, wrong.body.message]).toEqual([
    400,
    'customers.name_typed_wrong',
    '客户名称和资料上的不一样，照着写一遍',
  ])
  for (const person of ['manager', 'sales'] as const) {
    expect((await house.as(person).post(`/customers/${id}/erase`, { name })).body.error).toBe('access.denied')
    expect((await house.as(person).get(`/customers/${id}/personal-data`)).body.error).toBe('access.denied')
  }
  expect((await house.as('foreign-owner').post(`/customers/${id}/erase`, { name })).status).toBe(404)
  expect(dataOf(await owner().get(`/customers/${id}`))).toMatchObject({ name })
})
