import { setClock } from '../../../server/platform/clock'
import { aCustomer, anOrder, aProduct } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { sold, type Figure } from './trade'

const house = useHouse()

interface Range {
  startDate: string
  endDate: string
}
interface Dashboard {
  range: Range
  previousRange: Range
  today: string
  overview: Figure
  previous: Figure
  trend: (Figure & { date: string })[]
  previousTrend: (Figure & { date: string })[]
  topProducts: unknown[]
  topCustomers: unknown[]
  pending: { submitted: number; confirmed: number }
  updatedAt: string
}

const read = async <T = Dashboard>(what = 'dashboard', query: object = {}): Promise<T> =>
  dataOf<T>(await house.as('owner').get(`/analytics/${what}`, { ...query }))

/** Noon of Thursday the 19th in Shanghai. */
const THURSDAY = '2026-03-19T04:00:00Z'

beforeAll(async () => {
  const { id: customerId } = await aCustomer(house)
  const { id: productId } = await aProduct(house, { globalPrice: 1 })
  for (const [day, quantity] of SALES) {
    await sold(house, `${day}T03:00:00Z`, { customerId, items: [{ productId, quantity }] })
  }
})

const SALES: [string, number][] = [
  ['2026-03-09', 1],
  ['2026-03-12', 10],
  ['2026-03-13', 100],
  ['2026-03-16', 1000],
  ['2026-03-19', 10000],
]
const THIS_WEEK = { startDate: '2026-03-16', endDate: '2026-03-22' }

describe('the dashboard', () => {
  test('compares a week that goes on with the same days of the week before', async () => {
    setClock(() => Date.parse(THURSDAY))
    const board = await read('dashboard', THIS_WEEK)
    expect(board).toMatchObject({
      today: '2026-03-19',
      updatedAt: '2026-03-19T04:00:00.000Z',
      range: THIS_WEEK,
      previousRange: { startDate: '2026-03-09', endDate: '2026-03-15' },
      overview: { totalOrders: 2, totalAmount: 11000 },
      // Friday the 13th is not compared yet
      previous: { totalOrders: 2, totalAmount: 11 },
    })
    expect(board.trend.map(({ totalAmount }) => totalAmount)).toEqual([1000, 0, 0, 10000, 0, 0, 0])
    expect(board.previousTrend.map(({ totalAmount }) => totalAmount)).toEqual([1, 0, 0, 10, 100, 0, 0])
  })

  test('compares a week that is over with the whole week before', async () => {
    setClock(() => Date.parse(THURSDAY))
    const board = await read('dashboard', { startDate: '2026-03-09', endDate: '2026-03-15' })
    expect([board.overview.totalAmount, board.previous.totalAmount]).toEqual([111, 0])
    const again = await read('dashboard', { startDate: '2026-03-16', endDate: '2026-03-18' })
    expect(again.previousRange).toEqual({ startDate: '2026-03-13', endDate: '2026-03-15' })
    expect(again.previous.totalAmount).toBe(100)
  })

  test('compares with the days from compareStart', async () => {
    setClock(() => Date.parse(THURSDAY))
    const board = await read('dashboard', {
      startDate: '2026-03-01',
      endDate: '2026-03-31',
      compareStart: '2026-02-01',
    })
    expect(board.previousRange).toEqual({ startDate: '2026-02-01', endDate: '2026-02-28' })
    expect([board.overview.totalAmount, board.previous.totalAmount]).toEqual([11111, 0])
    const lastWeek = await read('dashboard', {
      startDate: '2026-03-19',
      endDate: '2026-03-19',
      compareStart: '2026-03-12',
    })
    expect([lastWeek.overview.totalAmount, lastWeek.previous.totalAmount]).toEqual([10000, 10])
  })

  test('draws a longer trend than it counts, for a range too short to be drawn', async () => {
    setClock(() => Date.parse(THURSDAY))
    const today = { startDate: '2026-03-19', endDate: '2026-03-19' }
    const board = await read('dashboard', { ...today, compareStart: '2026-03-18', trendStart: '2026-03-13' })
    expect([board.overview.totalAmount, board.previous.totalAmount]).toEqual([10000, 0])
    expect(board.trend.map(({ totalAmount }) => totalAmount)).toEqual([100, 0, 0, 1000, 0, 0, 10000])
    expect(board.previousTrend.map(({ date }) => date.slice(5))).toEqual([
      '03-06',
      '03-07',
      '03-08',
      '03-09',
      '03-10',
      '03-11',
      '03-12',
    ])
    const late = await house.as('owner').get('/analytics/dashboard', { ...today, trendStart: '2026-03-20' })
    expect(late.status).toBe(400)
  })

  test('a range that has not begun is empty, and so is what it is compared with', async () => {
    setClock(() => Date.parse(THURSDAY))
    const board = await read('dashboard', { startDate: '2026-03-20', endDate: '2026-03-22' })
    expect([board.overview.totalOrders, board.previous.totalOrders]).toEqual([0, 0])
    expect(board.trend).toHaveLength(3)
  })

  test('is the last 30 days up to today when nothing is asked for', async () => {
    setClock(() => Date.parse(THURSDAY))
    const board = await read()
    expect(board.range).toEqual({ startDate: '2026-02-18', endDate: '2026-03-19' })
    expect(board.previousRange).toEqual({ startDate: '2026-01-19', endDate: '2026-02-17' })
    expect([board.trend.length, board.previousTrend.length]).toEqual([30, 30])
    expect(board.overview).toEqual(await read('overview'))
  })

  test('shows what each card shows on its own', async () => {
    setClock(() => Date.parse(THURSDAY))
    const days = { startDate: '2026-03-09', endDate: '2026-03-19' }
    const board = await read('dashboard', days)
    expect(board.topProducts.length).toBeGreaterThan(0)
    expect(board.overview).toEqual(await read('overview', days))
    expect(board.trend).toEqual(await read('trend', days))
    expect(board.topProducts).toEqual(await read('top-products', days))
    expect(board.topCustomers).toEqual(await read('customers', { ...days, limit: 10 }))
  })

  test('tells the same work to be done as the workbench', async () => {
    const before = (await read()).pending
    await anOrder(house, { status: 'submitted' })
    await anOrder(house, { status: 'confirmed' })
    const { pending } = await read()
    expect(pending).toEqual({ submitted: before.submitted + 1, confirmed: before.confirmed + 1 })
    const { counts } = dataOf<{ counts: Record<string, number> }>(await house.as('owner').get('/orders/workbench'))
    expect(pending).toEqual({ submitted: counts.submitted, confirmed: counts.confirmed })
  })
})
