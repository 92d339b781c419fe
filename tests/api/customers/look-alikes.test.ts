import { aCustomer, type CustomerWire } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Candidate {
  id: string | null
  name: string
  phone: string | null
  ownerName: string | null
  why: string
}

beforeAll(async () => {
  await aCustomer(house, { name: '兴旺家常菜馆', phone: '138 0013 8001' })
  await aCustomer(house, {
    name: '老码头火锅（芙蓉店）',
    contacts: [{ name: '小张', phone: '+86 13900139001', position: '' }],
  })
  await aCustomer(house, { name: '别人的粉店', phone: '13700137001', assignedTo: house.actor('manager').userId })
  await house.as('foreign-owner').post('/customers', { name: '隔壁独一家', phone: '13600136001' })
})

test.each([
  [
    { name: '全新的店', phone: '+8613800138001' },
    'phone',
    '兴旺家常菜馆',
    '和「兴旺家常菜馆」电话一样，先看是不是同一家',
  ],
  [{ name: '全新的店', phone: '13900139001' }, 'phone', '老码头火锅（芙蓉店）', ''],
  [{ name: '全新的店', contacts: [{ name: '', phone: '138-0013-8001', position: '' }] }, 'phone', '兴旺家常菜馆', ''],
  [{ name: ' 兴旺 家常菜馆 ' }, 'name', '兴旺家常菜馆', '和「兴旺家常菜馆」名称一样，先看是不是同一家'],
  [{ name: '星旺家常菜馆' }, 'similar', '兴旺家常菜馆', '和「兴旺家常菜馆」名称很像，先看是不是同一家'],
  [{ name: '兴旺家常菜' }, 'similar', '兴旺家常菜馆', ''],
  [{ name: '兴隆家常菜馆' }, 'similar', '兴旺家常菜馆', ''],
  [{ name: '老码头火锅(芙蓉店)' }, 'name', '老码头火锅（芙蓉店）', ''],
])('%j looks known by %s', async (body, why, name, message) => {
  const answer = await owner().post('/customers', body)
  expect([answer.status, answer.body.error]).toEqual([409, 'customers.looks_known'])
  expect((answer.body.details.candidates as Candidate[])[0]).toMatchObject({ name, why })
  if (message) expect(answer.body.message).toBe(message)
})

test.each(['老码头火锅（河西店）', '兴旺大排档', '隔壁独一家', '别处的酒店'])('%s is somebody new', async (name) => {
  dataOf(await owner().post('/customers', { name }))
})

test.each(['13600136001', '139001', '13800138002'])('the number %s is nobody’s of ours', async (phone) => {
  dataOf(await owner().post('/customers', { name: `打${phone}`, phone }))
})

test('told to go on, the card is opened all the same', async () => {
  const body = { name: '兴旺家常菜馆', phone: '13800138001', evenIfKnown: true }
  const { id } = dataOf<CustomerWire>(await owner().post('/customers', body))
  dataOf(await owner().delete(`/customers/${id}`))
})

test('a card is not its own double; only what changes is compared', async () => {
  const { id, name } = await aCustomer(house, { name: '自己人饭店', phone: '13500135001' })
  const put = (body: object) => owner().put(`/customers/${id}`, body)
  dataOf(await put({ name, phone: '13500135001', address: '新街' }))
  dataOf(await put({ name: '自己人大饭店' }))
  expect((await put({ phone: '13800138001' })).body.error).toBe('customers.looks_known')
  dataOf(await put({ phone: '13800138001', evenIfKnown: true }))
  dataOf(await put({ phone: '13800138001', address: '旧街' }))
  dataOf(await put({ phone: null }))
})

test('a salesperson is warned of others’ customers, but learns neither key nor phone', async () => {
  const answer = await house.as('sales').post('/customers', { name: '新粉店', phone: '13700137001' })
  expect(answer.body.details.candidates).toEqual([
    { id: null, name: '别人的粉店', phone: null, ownerName: 'manager', why: 'phone' },
  ])
})

test('the shop’s own doubles are listed in pairs, each once', async () => {
  await aCustomer(house, { name: '双胞胎小吃店', phone: '13400134001' })
  await aCustomer(house, { name: '双胞胎小吃店', phone: '13400134001' })
  await aCustomer(house, { name: '双包胎小吃店' })
  const pairs = dataOf<{ first: Candidate; second: Candidate; why: string }[]>(
    await owner().get('/customers/duplicates'),
  )
  const ours = pairs.filter(({ first }) => /胎/.test(first.name)).map(({ why }) => why)
  expect(ours).toEqual(['phone', 'similar', 'similar'])
})
