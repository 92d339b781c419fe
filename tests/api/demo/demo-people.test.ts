import { demoPeople } from '../../../server/scripts/demo/people'
import { dataOf } from '../../support/client'
import { useSeededHouse } from './seeded-house'

const house = useSeededHouse('2026-11-20T09:30:00Z')
const TODAY = '2026-11-20'

interface Me {
  username: string
  role: string
  shop: { name: string }
  customerId: string | null
  customerName: string | null
}
interface Page<T> {
  list: T[]
  total: number
  totalPages: number
}
interface OrderRow {
  orderNo: string
  totalAmount: number
  customerId: string
  status: string
}
const read = async <T>(username: string, path: string, query: object = {}): Promise<T> =>
  dataOf<T>(await (await house.as(username)).get(path, { ...query }))

describe('the people of the demo', () => {
  test.each(demoPeople)('$username signs in by password, as told on the start screen', async (person) => {
    const me = await read<Me>(person.username, '/users/me')
    expect(me).toMatchObject({ username: person.username, role: person.role, shop: { name: person.shop } })
    expect(me.customerName).toBe(person.customer ?? null)
  })

  test.each(demoPeople)('$username signs in with one tap, and by phone number', async ({ username }) => {
    const byTap = await house.anonymous.post('/auth/wechat', { code: house.wechat.issueCode(username) })
    expect(dataOf<{ user: Me }>(byTap).user.username).toBe(username)
    const phoneCode = house.wechat.issuePhoneCode(username)
    const byPhone = await house.anonymous.post('/auth/wechat', { code: house.wechat.issueCode(username), phoneCode })
    expect(dataOf<{ user: Me }>(byPhone).user.username).toBe(username)
  })

  test('the two shops see nothing of one another', async () => {
    const own = await read<Page<{ id: string; name: string }>>('boss', '/customers', { pageSize: 100 })
    const other = await read<Page<{ id: string; name: string }>>('other-boss', '/customers', { pageSize: 100 })
    expect([own.total, other.total]).toEqual([40, 5])
    expect(other.list.filter(({ id }) => own.list.some((customer) => customer.id === id))).toEqual([])
    expect((await read<Page<unknown>>('other-boss', '/products')).total).toBe(8)
    expect((await read<Page<unknown>>('other-boss', '/orders')).total).toBeGreaterThan(20)
  })
})

describe('what the screens of the demo show', () => {
  test('a buyer has a usual list, at their own prices, and the notice of the shop', async () => {
    const catalogue = await read<{
      notice: string
      products: { name: string; price: number; globalPrice: number; usualQuantity: number | null }[]
    }>('customer-a', '/orders/catalogue')
    expect(catalogue.notice).toBe('今晚 22:00 截单，明天 5:00 前送到')
    expect(catalogue.products).toHaveLength(60)
    expect(catalogue.products.filter(({ usualQuantity }) => usualQuantity !== null).length).toBeGreaterThanOrEqual(8)
    const tomato = catalogue.products.find(({ name }) => name === '西红柿 普罗旺斯')
    expect(tomato).toMatchObject({ price: 45, globalPrice: 48, usualQuantity: 3 })
  })

  test('the workbench has work to do, some of it due today', async () => {
    const bench = await read<{ counts: Record<string, number>; dueToday: number }>('sales', '/orders/workbench')
    for (const status of ['draft', 'submitted', 'confirmed', 'shipped']) expect(bench.counts[status]).toBeGreaterThan(0)
    expect(bench.dueToday).toBeGreaterThan(0)
  })

  test('the dashboard of 90 days is the sum of its rows, page by page', async () => {
    const boss = await house.as('boss')
    const range = { startDate: '2026-08-23', endDate: TODAY }
    const rows: OrderRow[] = []
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const found = dataOf<Page<OrderRow>>(await boss.get('/orders', { ...range, counted: true, page, pageSize: 100 }))
      rows.push(...found.list)
      pages = found.totalPages
    }
    const { overview, trend } = dataOf<{
      overview: Record<string, number>
      trend: { totalAmount: number; totalOrders: number }[]
    }>(await boss.get('/analytics/dashboard', range))
    const fen = (amounts: { totalAmount: number }[]): number =>
      amounts.reduce((sum, { totalAmount }) => sum + Math.round(totalAmount * 100), 0)
    expect(rows.length).toBeGreaterThan(1_000)
    expect(overview).toMatchObject({ totalOrders: rows.length, totalAmount: fen(rows) / 100, totalCustomers: 40 })
    expect(fen(trend)).toBe(fen(rows))
    expect(trend.filter(({ totalOrders }) => totalOrders === 0)).toEqual([])
  })

  test('the last month brought new customers', async () => {
    const { newCustomers } = await read<{ newCustomers: number }>('boss', '/analytics/overview')
    expect(newCustomers).toBe(2)
  })

  test('the next real order goes on counting where the demo stopped', async () => {
    const boss = await house.as('boss')
    const today = await read<Page<OrderRow>>('boss', '/orders', { startDate: TODAY, endDate: TODAY })
    const {
      list: [product],
    } = dataOf<Page<{ id: string }>>(await boss.get('/products'))
    const {
      list: [customer],
    } = dataOf<Page<{ id: string }>>(await boss.get('/customers'))
    const order = { customerId: customer?.id, items: [{ productId: product?.id, quantity: 1 }] }
    const placed = dataOf<OrderRow>(await boss.post('/orders', order))
    expect(placed.orderNo).toBe(`20261120${String(today.total + 1).padStart(4, '0')}`)
  })

  test('an order of the demo moves on like any other', async () => {
    const boss = await house.as('boss')
    const {
      list: [waiting],
    } = dataOf<Page<{ id: string; version: number }>>(await boss.get('/orders', { status: 'submitted' }))
    const step = { status: 'confirmed', version: waiting?.version }
    expect(dataOf<OrderRow>(await boss.put(`/orders/${waiting?.id}/status`, step)).status).toBe('confirmed')
  })
})
