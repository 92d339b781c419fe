import { contracts } from '../../../server/features/contracts'
import type { AnyEndpoint } from '../../../server/platform/contract/endpoint'
import { aCustomer, anOrder, aProduct, type CustomerWire } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const sales = () => house.as('sales')
const owner = () => house.as('owner')
const userOf = (person: Parameters<typeof house.actor>[0]) => house.actor(person).userId

interface Page {
  list: { id: string }[]
  total: number
}

const theirs = () => aCustomer(house, { assignedTo: userOf('manager') })
const mine = () => aCustomer(house, { assignedTo: userOf('sales') })

test('a salesperson sees their own customers and nobody’s, not those of others', async () => {
  const [others, own, free] = [await theirs(), await mine(), await aCustomer(house)]
  const page = dataOf<Page>(await sales().get('/customers', { pageSize: 100 }))
  const ids = page.list.map(({ id }) => id)
  expect([others, own, free].map(({ id }) => ids.includes(id))).toEqual([false, true, true])
  expect(page.total).toBe(ids.length)
  expect(dataOf<Page>(await sales().get('/customers', { keyword: others.name })).total).toBe(0)
  expect(dataOf<Page>(await owner().get('/customers', { keyword: others.name })).total).toBe(1)
})

test.each(['manager', 'warehouse', 'finance', 'employee'] as const)('%s sees all of them', async (person) => {
  const { id } = await theirs()
  expect(dataOf(await house.as(person).get(`/customers/${id}`))).toMatchObject({ id, ownerName: 'manager' })
})

/** Every endpoint that names a customer in its path answers 404 for somebody else's, whatever feature it belongs to. */
const named = contracts
  .flatMap(({ endpoints }) => Object.values(endpoints as Record<string, AnyEndpoint>))
  .filter(({ path }) => /^\/customers\/\{(id|customerId)\}/.test(path))

test('the sweep sees the endpoints of customers and prices', () => {
  expect(named.length).toBeGreaterThanOrEqual(7)
})

test.each(named.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
  '%s finds nobody else’s customer',
  async (_name, { method, path }) => {
    const { id, name } = await theirs()
    const client = sales()
    const product = await aProduct(house)
    const call = { GET: client.get, POST: client.post, PUT: client.put, DELETE: client.delete }[method]
    const concrete = path
      .replace(/\{(id|customerId)\}/, id)
      .replace('{productId}', product.id)
      .replace(/\{\w+\}/g, id)
    const body = { name: '我的', productId: product.id, price: 1, from: id, version: 1, choices: [], prices: [] }
    const answer = await (method === 'GET' ? call(concrete, { from: id }) : call(concrete, body))
    expect([400, 403, 404]).toContain(answer.status)
    if (answer.status === 400) throw new Error(`say what ${path} needs: ${answer.text}`)
    expect(answer.text).not.toContain(name)
  },
)

test('orders of others’ customers are not there: list, read, move, edit, catalogue, workbench', async () => {
  const customer = await theirs()
  const order = await anOrder(house, { by: 'manager', customerId: customer.id, status: 'submitted' })
  const open = await anOrder(house, { by: 'manager', customerId: (await mine()).id, status: 'submitted' })
  const answers = await Promise.all([
    sales().get(`/orders/${order.id}`),
    sales().put(`/orders/${order.id}/status`, { status: 'cancelled', remark: '不要了' }),
    sales().delete(`/orders/${order.id}`),
    sales().get(`/orders/${order.id}/status-flows`),
    sales().get('/orders/catalogue', { customerId: customer.id }),
    sales().post('/orders', {
      customerId: customer.id,
      items: [{ productId: order.items[0]?.productId, quantity: 1 }],
    }),
    sales().post('/prices/resolve', { customerId: customer.id, productIds: [order.items[0]?.productId] }),
  ])
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
  const list = dataOf<Page>(await sales().get('/orders', { pageSize: 100 })).list.map(({ id }) => id)
  expect([list.includes(order.id), list.includes(open.id)]).toEqual([false, true])
  expect(dataOf<Page>(await sales().get('/orders', { customerId: customer.id })).total).toBe(0)
  const bench = dataOf<{ counts: { submitted: number }; urgent: { id: string }[] }>(
    await sales().get('/orders/workbench'),
  )
  const all = dataOf<typeof bench>(await owner().get('/orders/workbench'))
  expect(bench.counts.submitted).toBe(all.counts.submitted - 1)
  expect(bench.urgent.map(({ id }) => id)).not.toContain(order.id)
})

describe('handing over', () => {
  const ownerOf = async (id: string) => dataOf<CustomerWire>(await owner().get(`/customers/${id}`)).assignedTo

  test('the heads hand many over at once', async () => {
    const ids = [(await aCustomer(house)).id, (await theirs()).id]
    expect(dataOf(await owner().post('/customers/assign', { ids, assignedTo: userOf('sales') }))).toEqual({
      assigned: 2,
    })
    expect(await Promise.all(ids.map(ownerOf))).toEqual(ids.map(() => userOf('sales')))
    dataOf(await owner().post('/customers/assign', { ids, assignedTo: null }))
    expect(await Promise.all(ids.map(ownerOf))).toEqual([null, null])
  })

  test('one that is not there stops all', async () => {
    const { id } = await aCustomer(house)
    const foreign = house.actor('foreign-customer').customerId as string
    const answer = await owner().post('/customers/assign', { ids: [id, foreign], assignedTo: userOf('sales') })
    expect(answer.status).toBe(404)
    expect(await ownerOf(id)).toBeNull()
  })

  test('a salesperson takes nobody’s and lets go of their own, but gives none away', async () => {
    const { id } = await aCustomer(house)
    const assign = (assignedTo: string | null) => sales().post('/customers/assign', { ids: [id], assignedTo })
    dataOf(await assign(userOf('sales')))
    expect(await ownerOf(id)).toBe(userOf('sales'))
    expect((await assign(userOf('manager'))).body.error).toBe('access.denied')
    expect((await sales().put(`/customers/${id}`, { assignedTo: userOf('manager') })).body.error).toBe('access.denied')
    dataOf(await assign(null))
    expect(await ownerOf(id)).toBeNull()
    const other = await theirs()
    expect((await sales().post('/customers/assign', { ids: [other.id], assignedTo: userOf('sales') })).status).toBe(404)
  })

  test.each([
    ['a buyer', () => house.actor('customer').userId],
    ['somebody of another shop', () => house.actor('foreign-owner').userId],
    ['nobody known', () => 'nobody'],
  ])('%s looks after no customer', async (_who, user) => {
    const { id } = await aCustomer(house)
    const answer = await owner().post('/customers/assign', { ids: [id], assignedTo: user() })
    expect([answer.status, answer.body.details]).toEqual([
      400,
      [{ field: 'assignedTo', reason: '负责人不在店里了，重新选一位' }],
    ])
  })
})

test('whom a salesperson adds is theirs', async () => {
  const made = dataOf<CustomerWire>(await sales().post('/customers', { name: '新开的烧烤摊' }))
  expect(made).toMatchObject({ assignedTo: userOf('sales'), ownerName: 'sales' })
})

test('a phone is masked in lists for who writes no cards', async () => {
  const { name } = await aCustomer(house, { phone: '13800138001', name: '遮号码的店' })
  const phoneFor = async (person: 'warehouse' | 'sales') =>
    dataOf<{ list: { phone: string }[] }>(await house.as(person).get('/customers', { keyword: name })).list[0]?.phone
  expect([await phoneFor('warehouse'), await phoneFor('sales')]).toEqual(['138****8001', '13800138001'])
})
