import { aCustomer, aProduct } from '../../factories'
import type { OrderWire } from '../../factories/order'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { figureOf, rowsBehind, sold, sumYuan, type Figure } from './trade'

const house = useHouse()
const MARCH = { startDate: '2026-03-01', endDate: '2026-03-31' }

interface Point extends Figure {
  date: string
  endDate: string
  totalCustomers: number
}
interface ProductRank extends Figure {
  productId: string
  productName: string
  unit: string
  totalQuantity: number
}
interface CustomerRank extends Figure {
  customerId: string
  customerName: string
  averageOrderAmount: number
  lastOrderOn: string
}

const read = async <T>(what: string, query: object = MARCH): Promise<T> =>
  dataOf<T>(await house.as('owner').get(`/analytics/${what}`, { ...query }))

let regular: string
let passing: string
let newcomer: string
let tomato: string
let potato: string

beforeAll(async () => {
  regular = (await aCustomer(house, { name: '老客户' })).id
  passing = (await aCustomer(house, { name: '散客' })).id
  newcomer = (await aCustomer(house, { name: '新客户' })).id
  tomato = (await aProduct(house, { name: '西红柿', globalPrice: 48, unit: '箱' })).id
  potato = (await aProduct(house, { name: '土豆', globalPrice: 1.85 })).id
  const sell = (at: string, customerId: string, steps: string[], ...items: [string, number][]) =>
    sold(house, at, { customerId, steps, items: items.map(([productId, quantity]) => ({ productId, quantity })) })
  const done = ['confirmed', 'shipped', 'completed']
  await sell('2026-02-10T10:00:00Z', regular, done, [tomato, 2])
  await sell('2026-03-02T10:00:00Z', regular, done, [tomato, 3], [potato, 12.33])
  await sell('2026-03-02T11:00:00Z', passing, ['confirmed', 'shipped'], [potato, 80])
  await sell('2026-03-02T11:30:00Z', passing, [], [tomato, 100])
  await sell('2026-03-05T10:00:00Z', regular, ['confirmed'], [potato, 0.07])
  await sell('2026-03-05T12:00:00Z', newcomer, ['cancelled'], [tomato, 100])
  await sell('2026-03-08T10:00:00Z', passing, ['rejected'], [tomato, 100])
  await sell('2026-03-09T10:00:00Z', newcomer, done, [tomato, 1], [potato, 33.33])
  await sell('2026-03-31T10:00:00Z', passing, ['confirmed'], [tomato, 4])
  await sell('2026-04-01T10:00:00Z', regular, ['confirmed'], [tomato, 9])
})

describe('every figure is the sum of the rows behind it', () => {
  test('the overview', async () => {
    const overview = await read<Figure & Record<string, number>>('overview')
    const rows = await rowsBehind(house, MARCH)
    expect(rows).toHaveLength(5)
    expect(overview).toMatchObject({ ...figureOf(rows), totalCustomers: 3, newCustomers: 2 })
    expect(overview.averageOrderAmount).toBe(Math.round((overview.totalAmount * 100) / 5) / 100)
    const customers = dataOf<{ total: number }>(await house.as('owner').get('/customers'))
    expect(overview.allCustomers).toBe(customers.total)
  })

  test.each([
    ['daily', 31],
    ['weekly', 6],
    ['monthly', 1],
  ])('each point of the %s trend, those without orders too', async (period, count) => {
    const points = await read<Point[]>('trend', { ...MARCH, period })
    expect(points).toHaveLength(count)
    for (const { date, endDate, totalCustomers, ...figure } of points) {
      const startDate = date < MARCH.startDate ? MARCH.startDate : date
      const rows = await rowsBehind(house, { startDate, endDate })
      expect({ date, ...figure }).toEqual({ date, ...figureOf(rows) })
      expect(totalCustomers).toBe(new Set(rows.map(({ customerId }) => customerId)).size)
    }
    const { totalAmount } = await read<Figure>('overview')
    expect(sumYuan(points.map((point) => point.totalAmount))).toBe(totalAmount)
  })

  test('a customer who comes twice in a week is one customer of that week', async () => {
    const [, week] = await read<Point[]>('trend', { ...MARCH, period: 'weekly' })
    expect(week).toMatchObject({ date: '2026-03-02', endDate: '2026-03-08', totalOrders: 3, totalCustomers: 2 })
  })

  test.each(['amount', 'quantity'] as const)('each product of the ranking by %s', async (by) => {
    const ranking = await read<ProductRank[]>('top-products', { ...MARCH, by })
    expect(ranking.map(({ productName }) => productName)).toEqual(
      by === 'amount' ? ['西红柿', '土豆'] : ['土豆', '西红柿'],
    )
    for (const { productId, totalOrders, totalAmount, totalQuantity } of ranking) {
      const rows = await rowsBehind(house, { ...MARCH, productId })
      const orders = await Promise.all(
        rows.map(async ({ id }) => dataOf<OrderWire>(await house.as('owner').get(`/orders/${id}`))),
      )
      const lines = orders.flatMap(({ items }) => items).filter((line) => line.productId === productId)
      expect(totalOrders).toBe(rows.length)
      expect(totalAmount).toBe(sumYuan(lines.map(({ totalPrice }) => totalPrice)))
      expect(totalQuantity).toBe(sumYuan(lines.map(({ quantity }) => quantity)))
    }
  })

  test('each customer of the ranking', async () => {
    const ranking = await read<CustomerRank[]>('customers')
    expect(ranking.map(({ customerName }) => customerName)).toEqual(['散客', '老客户', '新客户'])
    for (const { customerId, totalOrders, totalAmount, averageOrderAmount, lastOrderOn } of ranking) {
      const rows = await rowsBehind(house, { ...MARCH, customerId })
      expect({ totalOrders, totalAmount }).toEqual(figureOf(rows))
      expect(averageOrderAmount).toBe(Math.round((totalAmount * 100) / totalOrders) / 100)
      expect(lastOrderOn).toBe(
        rows
          .map(({ bizDate }) => bizDate)
          .sort()
          .at(-1),
      )
    }
  })

  test('a ranking is as long as it is asked to be, and keeps the best', async () => {
    const products = await read<ProductRank[]>('top-products', { ...MARCH, limit: 1 })
    const byQuantity = await read<ProductRank[]>('top-products', { ...MARCH, limit: 1, by: 'quantity' })
    const customers = await read<CustomerRank[]>('customers', { ...MARCH, limit: 2 })
    expect([...products, ...byQuantity].map(({ productName }) => productName)).toEqual(['西红柿', '土豆'])
    expect(customers.map(({ customerName }) => customerName)).toEqual(['散客', '老客户'])
  })
})

describe('what is removed', () => {
  test('leaves the past as it was: a product renamed, then removed, and a customer removed', async () => {
    const { id: customerId } = await aCustomer(house, { name: '要走的客户' })
    const { id: productId } = await aProduct(house, { name: '旧名字', globalPrice: 10 })
    const day = { startDate: '2026-01-15', endDate: '2026-01-15' }
    await sold(house, '2026-01-15T04:00:00Z', { customerId, items: [{ productId, quantity: 2 }] })
    const before = await read<{ allCustomers: number }>('overview', day)
    dataOf(await house.as('owner').put(`/products/${productId}`, { name: '新名字' }))
    dataOf(await house.as('owner').delete(`/products/${productId}`))
    dataOf(await house.as('owner').delete(`/customers/${customerId}`))
    expect(await read('overview', day)).toMatchObject({
      totalOrders: 1,
      totalAmount: 20,
      allCustomers: before.allCustomers - 1,
    })
    expect(await read('top-products', day)).toMatchObject([
      { productName: '新名字', totalAmount: 20, totalQuantity: 2 },
    ])
    expect(await read('customers', day)).toMatchObject([{ customerName: '要走的客户', totalAmount: 20 }])
  })
})
