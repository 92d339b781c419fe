import { setClock } from '../../../server/platform/clock'
import { aCustomer, anOrder, aProduct, aSpecialPrice } from '../../factories'
import type { OrderWire } from '../../factories/order'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import type { Person } from '../../support/world'

const house = useHouse()

interface Page {
  list: OrderWire[]
  total: number
  page: number
  pageSize: number
  totalPages: number
}
const list = async (by: Person, query: object = {}) => dataOf<Page>(await house.as(by).get('/orders', { ...query }))

describe('listing orders', () => {
  test('pages are newest first, complete and without doubles', async () => {
    const { id: customerId } = await aCustomer(house)
    const { id: productId } = await aProduct(house)
    const made: string[] = []
    for (let i = 0; i < 5; i += 1) made.unshift((await anOrder(house, { customerId, productId })).id)
    const first = await list('sales', { customerId, pageSize: 2 })
    const rest = [
      await list('sales', { customerId, pageSize: 2, page: 2 }),
      await list('sales', { customerId, pageSize: 2, page: 3 }),
    ]
    expect(first).toMatchObject({ total: 5, page: 1, pageSize: 2, totalPages: 3 })
    expect([first, ...rest].flatMap((page) => page.list.map(({ id }) => id))).toEqual(made)
    expect((await list('sales', { customerId, page: 9 })).list).toEqual([])
  })

  test('filters by status, business day (both ends included) and keyword', async () => {
    const { id: customerId } = await aCustomer(house, { name: '陈记 100%早餐' })
    const days = ['2026-10-01T15:59:59Z', '2026-10-01T16:00:00Z', '2026-10-02T15:59:59Z', '2026-10-02T16:00:00Z']
    const made: OrderWire[] = []
    for (const at of days) {
      setClock(() => Date.parse(at))
      made.push(await anOrder(house, { customerId, status: 'submitted' }))
    }
    expect(made.map(({ bizDate }) => bizDate)).toEqual(['2026-10-01', '2026-10-02', '2026-10-02', '2026-10-03'])
    const found = await list('sales', {
      startDate: '2026-10-02',
      endDate: '2026-10-02',
      status: 'submitted',
      keyword: '100%',
    })
    expect(found.list.map(({ id }) => id).sort()).toEqual([made[1]?.id, made[2]?.id].sort())
    expect((await list('sales', { keyword: '100_' })).total).toBe(0)
    expect((await list('sales', { keyword: made[3]?.orderNo })).list.map(({ id }) => id)).toEqual([made[3]?.id])
    expect((await list('sales', { customerId, status: 'draft' })).total).toBe(0)
  })

  test.each([
    ['page 0', { page: 0 }, 'page'],
    ['pageSize 1000', { pageSize: 1000 }, 'pageSize'],
    ['a status of another world', { status: 'paid!' }, 'status'],
    ['a start after the end', { startDate: '2026-11-02', endDate: '2026-11-01' }, 'startDate'],
    ['a day that is none', { startDate: 'yesterday' }, 'startDate'],
  ])('%s is refused, naming the field', async (_what, query, field) => {
    const answer = await house.as('owner').get('/orders', query)
    expect([answer.status, answer.body.details[0].field]).toEqual([400, field])
    expect(answer.body.message).toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('what a buyer sees', () => {
  test('only their own orders, by list, keyword, filter, key, history and step', async () => {
    const theirs = await anOrder(house, { by: 'other-customer', status: 'submitted', remark: '别人的秘密' })
    const own = await anOrder(house, { by: 'customer', status: 'submitted' })
    const answers = await Promise.all([
      house.as('customer').get('/orders', { customerId: theirs.customerId }),
      house.as('customer').get('/orders', { keyword: theirs.orderNo }),
      house.as('customer').get('/orders', { keyword: theirs.customerName }),
      house.as('customer').get('/orders', { productId: theirs.items[0]?.productId }),
      house.as('customer').get(`/orders/${theirs.id}`, { includeHistory: true }),
      house.as('customer').get(`/orders/${theirs.id}/status-flows`),
      house.as('customer').put(`/orders/${theirs.id}/status`, { status: 'cancelled' }),
      house.as('customer').put(`/orders/${theirs.id}`, { items: [{ productId: 'x', quantity: 1 }], version: 1 }),
      house.as('customer').delete(`/orders/${theirs.id}`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 404, 404, 404, 404])
    for (const answer of answers) {
      expect(answer.text).not.toContain(theirs.id)
      expect(answer.text).not.toContain('别人的秘密')
      expect(answer.body.data?.total ?? 0).toBe(0)
    }
    expect((await list('customer', { keyword: own.orderNo })).list.map(({ id }) => id)).toEqual([own.id])
  })

  test('not the drafts the shop is still writing for them', async () => {
    const customerId = house.actor('customer').customerId as string
    const draft = await anOrder(house, { by: 'sales', customerId })
    expect((await house.as('customer').get(`/orders/${draft.id}`)).status).toBe(404)
    expect((await house.as('sales').get(`/orders/${draft.id}`)).status).toBe(200)
  })

  test('the catalogue at their own price, with what they usually take, and nobody else’s', async () => {
    const customerId = house.actor('customer').customerId as string
    const other = house.actor('other-customer').customerId as string
    const product = await aProduct(house, { name: '重庆小面', globalPrice: 10 })
    await aSpecialPrice(house, customerId, product.id, 9.1)
    await aSpecialPrice(house, other, product.id, 7.77)
    for (const quantity of [3, 5, 4])
      await anOrder(house, { by: 'customer', productId: product.id, quantity, status: 'submitted' })
    const answer = await house.as('customer').get('/orders/catalogue', { customerId: other })
    const { customer, products } = dataOf<{ customer: { id: string }; products: Record<string, unknown>[] }>(answer)
    expect(customer.id).toBe(customerId)
    expect(products.find(({ id }) => id === product.id)).toMatchObject({
      price: 9.1,
      globalPrice: 10,
      priceSource: 'special',
      usualQuantity: 4,
      initials: 'cqxm',
      last: { price: 9.1, quantity: 4 },
    })
    expect(answer.text).not.toContain('7.77')
  })
})

describe('the workbench', () => {
  test('each number equals the list behind it', async () => {
    await anOrder(house, { status: 'submitted' })
    await anOrder(house, { status: 'confirmed' })
    const { counts, urgent } = dataOf<{ counts: Record<string, number>; urgent: OrderWire[] }>(
      await house.as('sales').get('/orders/workbench'),
    )
    for (const [status, count] of Object.entries(counts)) expect((await list('sales', { status })).total).toBe(count)
    expect(urgent.every(({ status }) => ['submitted', 'confirmed'].includes(status))).toBe(true)
    expect((await house.as('customer').get('/orders/workbench')).status).toBe(403)
  })
})

test('another shop’s order is not there, whoever asks', async () => {
  const order = await anOrder(house, { status: 'submitted' })
  for (const person of ['foreign-owner', 'foreign-customer'] as const) {
    expect((await house.as(person).get(`/orders/${order.id}`)).status).toBe(404)
    expect((await house.as(person).put(`/orders/${order.id}/status`, { status: 'confirmed' })).status).toBe(404)
    expect((await list(person, { keyword: order.orderNo })).total).toBe(0)
  }
})
