import { phone } from '../support/phone'
import { config } from '../../../miniprogram/config'
import { createRankings } from '../../../miniprogram/pages/analytics/sales/rankings'
import {
  askedFor,
  dayRows,
  customerRows,
  productRows,
  titleOf,
  totalOf,
} from '../../../miniprogram/pages/analytics/sales/view'
import { session } from '../../../miniprogram/stores/session'
import { signedInAs } from '../support/people'
import { render } from '../support/render'
import { good, startServer, type TestServer } from '../support/test-server'
import { aBoard, dayOfTrade } from './board-figures'

const FRIDAY = '2026-11-20'
const TOTAL = { amountFen: 4_000_000, orders: 20 }
const RANGE = { startDate: '2026-11-16', endDate: '2026-11-20' }

describe('what the address asks for', () => {
  test('is taken as it is', () => {
    expect(askedFor({ ...RANGE, tab: 'customers' }, FRIDAY)).toEqual({ range: RANGE, tab: 'customers' })
  })

  test.each([
    [{}],
    [{ startDate: '2026-11-16' }],
    [{ startDate: '2026-11-20', endDate: '2026-11-16' }],
    [{ startDate: '2025-11-16', endDate: '2026-11-20' }],
    [{ ...RANGE, tab: 'x' }],
  ])('is the products of this week where it makes no sense: %j', (options) => {
    expect(askedFor(options, FRIDAY)).toEqual({ range: { startDate: '2026-11-16', endDate: FRIDAY }, tab: 'products' })
  })

  test('stands in the title', () => {
    expect(titleOf(RANGE, FRIDAY)).toBe('11 月 16–20 日')
    expect(titleOf({ startDate: '2026-10-28', endDate: '2026-11-03' }, FRIDAY)).toBe('10-28 – 11-03')
    expect(titleOf({ startDate: FRIDAY, endDate: FRIDAY }, FRIDAY)).toBe('今天的销售')
  })
})

describe('the rankings', () => {
  const { topProducts, topCustomers } = aBoard()

  test('of products by money give the share of all that was sold', () => {
    const [first, second] = productRows(topProducts, 'amount', TOTAL)
    expect(first).toEqual({
      id: 'p1',
      rank: 1,
      name: '鸡蛋 30 枚装',
      value: '¥21,538.00',
      note: '100 箱，9 单，占 53.8%',
      percent: 100,
    })
    expect(second).toMatchObject({ rank: 2, percent: 50 })
  })

  test('of products by quantity give none: a box is no pound', () => {
    const eggs = { ...topProducts[1], totalQuantity: 37.5 }
    expect(productRows([topProducts[0], eggs], 'quantity', TOTAL)[1]).toMatchObject({
      value: '37.5 箱',
      note: '¥10,769.00，9 单',
      percent: 38,
    })
  })

  test('of customers say when they last ordered', () => {
    expect(customerRows(topCustomers, TOTAL, FRIDAY)[0]).toMatchObject({
      value: '¥12,217.00',
      note: '5 单，占 30.5%，最近今天',
    })
  })

  test('of days begin with the latest, and keep those without sales', () => {
    const rows = dayRows([dayOfTrade('2025-11-18', 100), dayOfTrade('2026-11-19', 0), dayOfTrade(FRIDAY, 50)], FRIDAY)
    expect(rows.map(({ name, value, note, percent }) => [name, value, note, percent])).toEqual([
      ['今天 周五', '¥50.00', '2 单，1 家', 50],
      ['11-19 周四', '没有卖出', '', 0],
      ['2025-11-18 周二', '¥100.00', '2 单，1 家', 100],
    ])
  })

  test('tiny shares and bars are not nothing', () => {
    const tiny = { ...topCustomers[0], customerId: 'c2', totalAmount: 0.5 }
    expect(customerRows([topCustomers[0], tiny], TOTAL, FRIDAY)[1]).toMatchObject({
      note: '5 单，占不到 0.1%，最近今天',
      percent: 1,
    })
    expect(totalOf([dayOfTrade(FRIDAY, 0.1), dayOfTrade(FRIDAY, 0.2)])).toEqual({ amountFen: 30, orders: 4 })
  })
})

describe('fetching', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
    config.baseUrl = server.url
    phone.reset()
    session.start(signedInAs('owner'))
  })
  afterAll(() => server.close())

  test('each ranking is asked for once, and the days with the first', async () => {
    const { trend, topProducts, topCustomers } = aBoard()
    server.answer = ({ url }) =>
      good(url.includes('trend') ? trend : url.includes('customers') ? topCustomers : topProducts)
    const rankings = createRankings(RANGE)
    const { rows, total } = await rankings.read('products', 'amount')
    expect([rows.length, total.amountFen]).toEqual([6, 12846050])
    await rankings.read('products', 'quantity')
    await rankings.read('customers', 'quantity')
    await rankings.read('days', 'amount')
    await rankings.read('products', 'amount')
    expect(
      server.arrived
        .map(({ url }) => url.replace(/^.*analytics.([a-z-]+).*?(by=\w+)?(&limit.*)?$/, '$1 $2').trim())
        .sort(),
    ).toEqual(['customers', 'top-products by=amount', 'top-products by=quantity', 'trend'])
    expect([rankings.has('customers', 'amount'), rankings.has('products', 'quantity')]).toEqual([true, true])
  })

  test('days without any sale have no rows', async () => {
    server.answer = ({ url }) => good(url.includes('trend') ? [dayOfTrade(FRIDAY, 0)] : [])
    expect((await createRankings(RANGE).read('days', 'amount')).rows).toEqual([])
  })
})

test('a row is read out whole and opens; a plain one leads nowhere', () => {
  const row = { id: 'p1', rank: 1, name: '鸡蛋', value: '¥21,538', note: '9 单', percent: 100 }
  const shown = render('rank-row', { row }, ['open'])
  expect(shown.labels()).toEqual(['第 1，鸡蛋，¥21,538，9 单'])
  shown.tap('第 1，鸡蛋，¥21,538，9 单')
  expect(shown.said).toEqual([{ name: 'open', detail: { id: 'p1', name: '鸡蛋' } }])
  shown.set({ plain: true })
  shown.tap('鸡蛋')
  expect(shown.said).toHaveLength(1)
})
