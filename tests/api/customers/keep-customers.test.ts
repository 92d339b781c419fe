import { aCustomer, anOrder } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Customer {
  id: string
  name: string
  phone: string | null
  address: string | null
  initials: string
  createdAt: string
  updatedAt: string
}

const read = async (id: string) => dataOf<Customer>(await owner().get(`/customers/${id}`))

test('a customer needs a name alone', async () => {
  const made = dataOf<Customer>(await owner().post('/customers', { name: '重庆老灶火锅' }))
  expect(made).toMatchObject({ name: '重庆老灶火锅', phone: null, address: null, initials: 'cqlzhg' })
  expect(await read(made.id)).toEqual(made)
})

test.each(['13800138001', '+86 138-0013-8001', '0571 88886666', '1'])('the phone number %s is kept', async (phone) => {
  const made = dataOf<Customer>(await owner().post('/customers', { name: '张三', phone, evenIfKnown: true }))
  expect((await read(made.id)).phone).toBe(phone)
})

test.each([
  ['left empty', { phone: '', address: '' }],
  ['null', { phone: null, address: null }],
  ['blank', { phone: '  ', address: ' ' }],
])('phone and address %s are none', async (_what, fields) => {
  const made = dataOf<Customer>(await owner().post('/customers', { name: '李四', evenIfKnown: true, ...fields }))
  expect(made).toMatchObject({ phone: null, address: null })
})

test('PUT changes what is named, the rest stays', async () => {
  const { id } = dataOf<Customer>(
    await owner().post('/customers', { name: '兴旺', phone: '13800138003', address: '东街 1 号' }),
  )
  const changed = dataOf<Customer>(await owner().put(`/customers/${id}`, { name: '长城兴旺' }))
  expect(changed).toMatchObject({ name: '长城兴旺', phone: '13800138003', address: '东街 1 号', initials: 'ccxw' })
  const emptied = dataOf<Customer>(await owner().put(`/customers/${id}`, { phone: '', address: null }))
  expect(emptied).toMatchObject({ name: '长城兴旺', phone: null, address: null })
  expect(await read(id)).toEqual(emptied)
})

test('PUT with everything, as the main document has it, works too', async () => {
  const { id } = await aCustomer(house)
  const body = { name: '全写的', phone: '13800138002' }
  expect(dataOf(await owner().put(`/customers/${id}`, body))).toMatchObject({ id, ...body })
})

test('neither key, shop nor initials can be written', async () => {
  const bound = { id: 'mine', tenantId: 'x', initials: 'zz', createdAt: '2001-01-01', deletedAt: '2001-01-01' }
  const made = dataOf<Customer>(await owner().post('/customers', { name: '王五', ...bound }))
  const changed = dataOf<Customer>(await owner().put(`/customers/${made.id}`, { phone: '1', ...bound }))
  expect(changed).toMatchObject({ id: made.id, initials: 'ww', createdAt: made.createdAt })
  expect(made.id).not.toBe('mine')
})

test('a deleted customer is gone, and nothing new can be written for them', async () => {
  const { id } = await aCustomer(house)
  expect(dataOf(await owner().delete(`/customers/${id}`))).toEqual({ id, deleted: true })
  const answers = await Promise.all([
    owner().get(`/customers/${id}`),
    owner().put(`/customers/${id}`, { name: '又来' }),
    owner().delete(`/customers/${id}`),
    owner().get(`/customers/${id}/prices`),
    owner().get('/orders/catalogue', { customerId: id }),
  ])
  expect(answers.map(({ status, body }) => [status, body.message])).toEqual(
    answers.map(() => [404, '没有找到这个客户']),
  )
})

test('a customer who ordered can be deleted; the order keeps the name', async () => {
  const { id, name } = await aCustomer(house)
  const order = await anOrder(house, { customerId: id })
  dataOf(await owner().delete(`/customers/${id}`))
  expect(dataOf(await owner().get(`/orders/${order.id}`))).toMatchObject({ customerId: id, customerName: name })
})

test.each([`<img src=x onerror=alert(1)>`, `Robert'); DROP TABLE customers;--`, '%_\\"', '𠮷野家🍚', ':customerId ?'])(
  '%s is kept as it is, and found',
  async (name) => {
    const made = dataOf<Customer>(await owner().post('/customers', { name, address: name }))
    expect(await read(made.id)).toMatchObject({ name, address: name })
    const found = dataOf<{ list: Customer[] }>(await owner().get('/customers', { keyword: name }))
    expect(found.list.map(({ id }) => id)).toEqual([made.id])
  },
)
