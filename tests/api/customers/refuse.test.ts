import { aCustomer } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

const NOBODYS = '01a1fa9a-0000-7000-8000-000000000000'
const total = async () => dataOf<{ total: number }>(await owner().get('/customers')).total

const ONLY_DIGITS = '联系电话只能写数字、+、- 和空格'
const BAD: [object, string, string][] = [
  [{ name: '' }, 'name', '客户名称没有填'],
  [{ name: null }, 'name', '客户名称要是文字'],
  [{ name: '客'.repeat(51) }, 'name', '客户名称最多 50 个字'],
  [{ name: 'a\u001bb' }, 'name', '客户名称里有不能用的字符'],
  [{ phone: '一三八' }, 'phone', ONLY_DIGITS],
  [{ phone: '138x' }, 'phone', ONLY_DIGITS],
  [{ phone: '138\t0013' }, 'phone', ONLY_DIGITS],
  [{ phone: '<b>1</b>' }, 'phone', ONLY_DIGITS],
  [{ phone: '１３８' }, 'phone', ONLY_DIGITS],
  [{ phone: 13800138001 }, 'phone', '联系电话要是文字'],
  [{ phone: '1'.repeat(21) }, 'phone', '联系电话最多 20 个字'],
  [{ address: '址'.repeat(201) }, 'address', '送货地址最多 200 个字'],
  [{ address: {} }, 'address', '送货地址要是文字'],
]

test.each(BAD)('%j makes no customer, and the field is named', async (wrong, field, reason) => {
  const before = await total()
  const answer = await owner().post('/customers', { name: '好客户', ...wrong })
  expect([answer.status, answer.body.error]).toEqual([400, 'request.invalid'])
  expect(answer.body.details).toEqual([{ field, reason }])
  expect(await total()).toBe(before)
})

test.each(BAD)('%j changes no customer', async (wrong, field, reason) => {
  const { id } = await aCustomer(house)
  const before = dataOf(await owner().get(`/customers/${id}`))
  const answer = await owner().put(`/customers/${id}`, { address: '别处', ...wrong })
  expect([answer.status, answer.body.details]).toEqual([400, [{ field, reason }]])
  expect(dataOf(await owner().get(`/customers/${id}`))).toEqual(before)
})

test.each([
  ['nobody’s', async () => NOBODYS],
  ['another shop’s', async () => house.actor('foreign-customer').customerId as string],
  ['no', async () => "x' OR '1'='1"],
])('%s key is not found, always in the same words', async (_whose, key) => {
  const id = encodeURIComponent(await key())
  const answers = await Promise.all([
    owner().get(`/customers/${id}`),
    owner().put(`/customers/${id}`, { name: '我的' }),
    owner().delete(`/customers/${id}`),
  ])
  for (const { status, body } of answers) {
    expect([status, body.error, body.message]).toEqual([404, 'resource.not_found', '没有找到这个客户'])
  }
  const theirs = await house.as('foreign-owner').get(`/customers/${house.actor('foreign-customer').customerId}`)
  expect(dataOf(theirs)).toMatchObject({ name: '隔壁饭店' })
})

test('a salesperson keeps customers, but deletes none', async () => {
  const sales = house.as('sales')
  const { id } = dataOf<{ id: string }>(await sales.post('/customers', { name: '新客户' }))
  dataOf(await sales.put(`/customers/${id}`, { phone: '123' }))
  expect((await sales.delete(`/customers/${id}`)).body.error).toBe('access.denied')
  expect(dataOf(await sales.get(`/customers/${id}`))).toMatchObject({ phone: '123' })
})

test('a buyer reaches no customer, not even their own card, and learns no name', async () => {
  const buyer = house.as('customer')
  const { customerId: own } = house.actor('customer')
  const { customerId: other } = house.actor('other-customer')
  const answers = await Promise.all([
    buyer.get('/customers'),
    buyer.get('/customers', { keyword: '福满楼' }),
    buyer.get('/customers', { page: 0 }),
    buyer.post('/customers', { name: '我' }),
    ...[own, other, NOBODYS].flatMap((id) => [
      buyer.get(`/customers/${id}`),
      buyer.put(`/customers/${id}`, { name: '我' }),
      buyer.delete(`/customers/${id}`),
    ]),
  ])
  for (const answer of answers) {
    expect([answer.status, answer.body.error]).toEqual([403, 'access.denied'])
    expect(answer.text).not.toMatch(/福满楼|兴旺/)
  }
})
