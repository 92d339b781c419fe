import { Order } from '../../../server/features/orders'
import { aCustomer, anOrder, aProduct } from '../../factories'
import type { OrderWire } from '../../factories/order'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse, type Person } from '../../support/world'
import { sold, type Figure } from './trade'

const house = useHouse()

const read = async <T>(what: string, query: object, by: Person = 'owner'): Promise<T> =>
  dataOf<T>(await house.as(by).get(`/analytics/${what}`, { ...query }))
const oneDay = (day: string) => ({ startDate: day, endDate: day })
const ordersOn = async (day: string): Promise<number> => (await read<Figure>('overview', oneDay(day))).totalOrders

async function sale(at: string) {
  const { id: customerId } = await aCustomer(house)
  const { id: productId } = await aProduct(house)
  return sold(house, at, { customerId, items: [{ productId, quantity: 1 }] })
}

describe('which day an order counts for', () => {
  test('the business day in Shanghai, to the last and from the first moment', async () => {
    await sale('2026-05-10T15:59:59.999Z')
    await sale('2026-05-10T16:00:00.000Z')
    expect([await ordersOn('2026-05-10'), await ordersOn('2026-05-11')]).toEqual([1, 1])
    expect(await read('overview', { startDate: '2026-05-10', endDate: '2026-05-11' })).toMatchObject({ totalOrders: 2 })
    const points = await read<{ date: string; totalOrders: number }[]>('trend', {
      startDate: '2026-05-09',
      endDate: '2026-05-12',
    })
    expect(points.map(({ totalOrders }) => totalOrders)).toEqual([0, 1, 1, 0])
  })

  test('the day it was written, not the day it was confirmed', async () => {
    const { id: customerId } = await aCustomer(house)
    const { id: productId } = await aProduct(house)
    const order = await sold(house, '2026-05-20T12:00:00Z', {
      customerId,
      items: [{ productId, quantity: 1 }],
      steps: [],
    })
    expect(await ordersOn('2026-05-20')).toBe(0)
    dataOf(await house.as('owner').put(`/orders/${order.id}/status`, { status: 'confirmed' }))
    expect(await ordersOn('2026-05-20')).toBe(1)
  })
})

describe('what counts', () => {
  test('an order cancelled after it was confirmed counts no more', async () => {
    const order = await sale('2026-06-01T04:00:00Z')
    expect(await ordersOn('2026-06-01')).toBe(1)
    dataOf(await house.as('owner').put(`/orders/${order.id}/status`, { status: 'cancelled', remark: '客户不要了' }))
    expect(await ordersOn('2026-06-01')).toBe(0)
    expect(await read('customers', oneDay('2026-06-01'))).toEqual([])
    expect(await read('top-products', oneDay('2026-06-01'))).toEqual([])
  })

  // The figures ask for the status alone: this is what they lean on.
  test('an order that counts cannot be deleted, and a deleted one does not count', async () => {
    const confirmed = await sale('2026-06-02T04:00:00Z')
    expect((await house.as('owner').delete(`/orders/${confirmed.id}`)).status).toBe(409)
    expect(await ordersOn('2026-06-02')).toBe(1)
    const draft = await anOrder(house)
    dataOf(await house.as('owner').delete(`/orders/${draft.id}`))
    const [removed] = await asHouse(() => Order.findAll({ where: { id: draft.id }, paranoid: false, raw: true }))
    expect(removed?.status).toBe('draft')
  })

  test('an order of another shop counts there, never here', async () => {
    const stranger = house.as('foreign-owner')
    const { id: productId } = dataOf<{ id: string }>(
      await stranger.post('/products', { name: '鲫鱼', globalPrice: 12 }),
    )
    const customerId = house.actor('foreign-customer').customerId ?? ''
    const day = '2026-06-03'
    await sold(house, `${day}T04:00:00Z`, { customerId, items: [{ productId, quantity: 3 }], by: 'foreign-owner' })
    expect(await read('overview', oneDay(day), 'foreign-owner')).toMatchObject({
      totalOrders: 1,
      totalAmount: 36,
      newCustomers: 1,
    })
    expect(await read('overview', oneDay(day))).toMatchObject({
      totalOrders: 0,
      totalAmount: 0,
      totalCustomers: 0,
      newCustomers: 0,
    })
    expect(await read('trend', oneDay(day))).toMatchObject([{ totalOrders: 0, totalAmount: 0, totalCustomers: 0 }])
    expect(await read('customers', oneDay(day))).toEqual([])
    expect(await read('top-products', oneDay(day))).toEqual([])
  })

  test('a customer is new in the range of the first order that counts, not of an earlier one that does not', async () => {
    const { id: customerId } = await aCustomer(house)
    const { id: productId } = await aProduct(house)
    const buy = (day: string, steps: string[]): Promise<OrderWire> =>
      sold(house, `${day}T04:00:00Z`, { customerId, items: [{ productId, quantity: 1 }], steps })
    await buy('2026-07-01', ['rejected'])
    await buy('2026-07-02', ['confirmed'])
    await buy('2026-07-03', ['confirmed'])
    const fresh = await Promise.all(
      ['2026-07-01', '2026-07-02', '2026-07-03'].map((day) => read<{ newCustomers: number }>('overview', oneDay(day))),
    )
    expect(fresh.map(({ newCustomers }) => newCustomers)).toEqual([0, 1, 0])
  })
})

describe('a range without orders', () => {
  test('gives zeros, not holes', async () => {
    const range = { startDate: '2024-02-01', endDate: '2024-02-29' }
    const overview = await read<Record<string, number>>('overview', range)
    expect(overview).toMatchObject({
      totalOrders: 0,
      totalAmount: 0,
      totalCustomers: 0,
      averageOrderAmount: 0,
      newCustomers: 0,
    })
    const points = await read<Figure[]>('trend', range)
    expect(points).toHaveLength(29)
    expect(points.every(({ totalOrders, totalAmount }) => totalOrders === 0 && totalAmount === 0)).toBe(true)
    expect(await read('top-products', range)).toEqual([])
    expect(await read('customers', range)).toEqual([])
  })
})

describe('what is refused', () => {
  const everywhere = ['overview', 'trend', 'top-products', 'customers', 'dashboard']

  test.each(everywhere)(
    '%s: a start after the end, and more than 366 days, naming the field in Chinese',
    async (what) => {
      const reversed = await house
        .as('owner')
        .get(`/analytics/${what}`, { startDate: '2026-02-02', endDate: '2026-02-01' })
      const endless = await house
        .as('owner')
        .get(`/analytics/${what}`, { startDate: '2025-01-01', endDate: '2026-01-02' })
      for (const answer of [reversed, endless]) {
        expect([answer.status, answer.body.error, answer.body.details[0].field]).toEqual([
          400,
          'request.invalid',
          'startDate',
        ])
        expect(answer.body.message).toMatch(/开始日期/)
      }
    },
  )

  test.each([
    ['trend', { period: 'yearly' }, 'period'],
    ['top-products', { limit: 0 }, 'limit'],
    ['top-products', { limit: 101 }, 'limit'],
    ['top-products', { by: 'colour' }, 'by'],
    ['customers', { limit: 'many' }, 'limit'],
    ['overview', { startDate: '2026-02-30' }, 'startDate'],
    ['dashboard', { ...oneDay('2026-02-01'), compareStart: '2026-02-01' }, 'compareStart'],
  ])('%s with %j', async (what, query, field) => {
    const answer = await house.as('owner').get(`/analytics/${what}`, query)
    expect([answer.status, answer.body.details[0].field]).toEqual([400, field])
  })

  test.each(everywhere)('%s: a salesperson and a buyer may not look, the manager may', async (what) => {
    const people: Person[] = ['sales', 'customer', 'manager']
    const answers = await Promise.all(people.map((person) => house.as(person).get(`/analytics/${what}`)))
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 200])
    expect((await house.anonymous.get(`/analytics/${what}`)).status).toBe(401)
  })
})
