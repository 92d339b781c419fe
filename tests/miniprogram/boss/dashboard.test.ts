import '../support/phone'
import { percentDelta } from '../../../miniprogram/pages/tabs/home/components/boss-dashboard/deltas'
import { doorOf, doorOfRow } from '../../../miniprogram/pages/tabs/home/components/boss-dashboard/doors'
import { periodOf, type PeriodKey } from '../../../miniprogram/pages/tabs/home/components/boss-dashboard/periods'
import { boardView } from '../../../miniprogram/pages/tabs/home/components/boss-dashboard/view'
import { aBoard, overviewOf, trendFrom } from './board-figures'

const FRIDAY = '2026-11-20'
const NOW = '2026-11-20T09:31:00Z'
const NO_DAYS = { startDate: '', endDate: '' }
const period = (key: PeriodKey, today = FRIDAY, chosen = NO_DAYS) => periodOf(key, today, chosen)

describe('what is asked for', () => {
  test('a week and a month are asked for whole, beside the same stretch before', () => {
    expect(period('week').ask).toEqual({ startDate: '2026-11-16', endDate: '2026-11-22', compareStart: '2026-11-09' })
    expect(period('month').ask).toEqual({ startDate: '2026-11-01', endDate: '2026-11-30', compareStart: '2026-10-01' })
  })

  test('today is compared with yesterday, and drawn with the days before it', () => {
    expect(period('today').ask).toEqual({
      startDate: FRIDAY,
      endDate: FRIDAY,
      compareStart: '2026-11-19',
      trendStart: '2026-11-14',
    })
  })

  test('days picked by hand are compared with those right before', () => {
    const days = { startDate: '2026-11-01', endDate: '2026-11-15' }
    expect(period('custom', FRIDAY, days)).toMatchObject({
      ask: days,
      name: '11 月 1 日 – 15 日',
      lines: ['这 15 天', '前 15 天'],
    })
  })

  test('one day picked by hand is drawn with those before it', () => {
    const day = { startDate: '2026-11-10', endDate: '2026-11-10' }
    expect(period('custom', FRIDAY, day)).toMatchObject({
      ask: { ...day, trendStart: '2026-11-04' },
      lines: ['这 7 天', '前 7 天'],
    })
    expect(period('custom', FRIDAY, day).compared(1, true)).toBe('前一天')
  })

  test('weeks and months begin where they should at the edges of the year', () => {
    expect(period('week', '2026-11-22').ask.startDate).toBe('2026-11-16')
    expect(period('week', '2026-11-23').ask.startDate).toBe('2026-11-23')
    expect(period('month', '2027-01-31').ask).toEqual({
      startDate: '2027-01-01',
      endDate: '2027-01-31',
      compareStart: '2026-12-01',
    })
    expect(period('month', '2028-02-01').ask.endDate).toBe('2028-02-29')
  })
})

describe('the figures', () => {
  test('a running week is told beside the same days of the last one', () => {
    const view = boardView(aBoard(), period('week'), NOW)
    expect(view).toMatchObject({ name: '本周', salesFen: 12846050, updated: '17:30', isEmpty: false })
    expect(view.delta).toEqual({ change: 1417120, text: '12.4%' })
    expect(view.compare).toBe('比上周一至五多 ¥14,171.20')
    expect(view.cells.map(({ value, delta }) => [value, Math.sign(delta.change as number), delta.text])).toEqual([
      ['86', 1, '8 单'],
      ['41', -1, '3 家'],
      ['¥1,494', 1, '1.9%'],
    ])
  })

  test.each([
    ['week', '2026-11-16', '上周一'],
    ['week', '2026-11-22', '上周'],
    ['month', '2026-11-01', '上月 1 日'],
    ['month', '2026-11-20', '上月 1–20 日'],
    ['month', '2026-11-30', '上月'],
    ['today', '2026-11-20', '昨天全天'],
  ] as [PeriodKey, string, string][])('the %s on %s is compared with %s', (key, today, words) => {
    const { ask } = period(key, today)
    const days = Number(ask.endDate.slice(8)) - Number(ask.startDate.slice(8))
    const before = String(Number((ask.compareStart as string).slice(8)) + days).padStart(2, '0')
    const previousRange = {
      startDate: ask.compareStart as string,
      endDate: `${(ask.compareStart as string).slice(0, 8)}${before}`,
    }
    const board = aBoard({ range: { startDate: ask.startDate, endDate: ask.endDate }, previousRange, today })
    expect(boardView(board, period(key, today), NOW).compare).toBe(`比${words}多 ¥14,171.20`)
  })

  test('a month longer than the one before is compared with all of that', () => {
    const board = aBoard({
      range: { startDate: '2027-03-01', endDate: '2027-03-31' },
      previousRange: { startDate: '2027-02-01', endDate: '2027-02-28' },
      today: '2027-03-30',
    })
    expect(boardView(board, period('month', '2027-03-30'), NOW).compare).toMatch(/^比上月多/)
  })

  test('less, as much, and nothing to compare with', () => {
    const compare = (now: number, before: number): string =>
      boardView(aBoard({ overview: overviewOf(now, 1, 1), previous: overviewOf(before, 1, 1) }), period('week'), NOW)
        .compare
    expect(compare(100, 350.5)).toBe('比上周一至五少 ¥250.50')
    expect(compare(100, 100)).toBe('和上周一至五一样多')
    expect(compare(100, 0)).toBe('上周一至五没有卖出')
    expect(compare(0, 0)).toBe('上周一至五也没有卖出')
  })

  test('a change is told as people would', () => {
    expect(percentDelta(112, 100).text).toBe('12.0%')
    expect(percentDelta(350, 100).text).toBe('250%')
    expect(percentDelta(1300, 100).text).toBe('12 倍')
    expect(percentDelta(1_000_001, 1_000_000).text).toBe('不到 0.1%')
    expect(percentDelta(0, 100)).toEqual({ change: -100, text: '100%' })
    expect(percentDelta(100, 0).change).toBeNull()
  })

  test('an average of millions still fits its third of the screen', () => {
    const averageOf = (totalAmount: number): string =>
      boardView(aBoard({ overview: overviewOf(totalAmount, 1, 1) }), period('week'), NOW).cells[2].value
    expect([averageOf(999_999), averageOf(1_234_567.89)]).toEqual(['¥999,999', '123.46 万'])
  })

  test('only the first five are ranked, with bars measured by the first', () => {
    const { products } = boardView(aBoard(), period('week'), NOW)
    expect(products.map(({ rank, value, percent }) => [rank, value, percent])).toEqual([
      [1, '¥21,538', 100],
      [2, '¥10,769', 50],
      [3, '¥7,179', 33],
      [4, '¥5,385', 25],
      [5, '¥4,308', 20],
    ])
  })

  test('figures of another day say so', () => {
    expect(boardView(aBoard(), period('week'), '2026-11-21T01:00:00Z').updated).toBe('昨天 17:30')
  })
})

describe('the chart', () => {
  test('ends with today, while the week before is drawn whole', () => {
    const { trend, days } = boardView(aBoard(), period('week'), NOW)
    expect(trend.labels).toEqual(['周一', '周二', '周三', '周四', '今天', '周六', '周日'])
    expect([trend.current.length, trend.previous.length]).toEqual([5, 7])
    expect(days[4]).toEqual({ date: FRIDAY, name: '今天 11-20', text: '2 单，¥29,860.50', isOpen: true })
  })

  test('names the days of a month by number and those picked by hand by date', () => {
    const labels = (key: PeriodKey): string =>
      boardView(aBoard(), period(key, FRIDAY, { startDate: '2026-11-16', endDate: '2026-11-22' }), NOW).trend.labels[0]
    expect([labels('month'), labels('custom'), labels('today')]).toEqual(['16 日', '11-16', '周一'])
  })
})

test('a shop that sold nothing in either stretch is empty; one that sold before is not', () => {
  const quiet = {
    overview: overviewOf(0, 0, 0),
    trend: trendFrom('2026-11-16', '2026-11-22', []),
    topProducts: [],
    topCustomers: [],
  }
  const never = { previous: overviewOf(0, 0, 0), previousTrend: trendFrom('2026-11-09', '2026-11-15', []) }
  expect(boardView(aBoard({ ...quiet, ...never }), period('week'), NOW).isEmpty).toBe(true)
  expect(boardView(aBoard(quiet), period('week'), NOW)).toMatchObject({ isEmpty: false, salesFen: 0, products: [] })
})

describe('behind a figure', () => {
  const view = boardView(aBoard(), period('week'), NOW)
  const DAYS = 'startDate=2026-11-16&endDate=2026-11-20'
  const of = (url: string): string => decodeURIComponent(url)

  test('lie exactly the orders it counts, up to today', () => {
    const orders = `/pages/orders/search/index?counted=true&${DAYS}&title=本周的单`
    expect(of(doorOf('orders', view, FRIDAY, 4))).toBe(orders)
    expect(of(doorOf('average', view, FRIDAY, 4))).toBe(orders)
    expect(of(doorOf('submitted', view, FRIDAY, 4))).toBe('/pages/orders/search/index?status=submitted&title=待审核')
    expect(of(doorOf('confirmed', view, FRIDAY, 4))).toBe('/pages/orders/search/index?status=confirmed&title=待发货')
  })

  test('lie the customers it counts', () => {
    expect(doorOf('customers', view, FRIDAY, 4)).toBe(`/pages/analytics/sales/index?${DAYS}&tab=customers`)
    expect(doorOf('products', view, FRIDAY, 4)).toBe(`/pages/analytics/sales/index?${DAYS}&tab=products`)
  })

  test('of a day lie the orders of that day, and nothing behind a day without any', () => {
    const day = 'startDate=2026-11-17&endDate=2026-11-17'
    expect(of(doorOf('day', view, FRIDAY, 1))).toBe(
      `/pages/orders/search/index?counted=true&${day}&title=周二 11-17 的单`,
    )
    const quiet = boardView(aBoard({ trend: trendFrom('2026-11-16', '2026-11-22', [0, 5]) }), period('week'), NOW)
    expect(doorOf('day', quiet, FRIDAY, 0)).toBe('')
  })

  test('of a row lie the orders of that product or customer', () => {
    const row = { id: 'p1', name: '鸡蛋 & 鸭蛋' }
    const url = doorOfRow('productId', row, view.range, FRIDAY)
    expect(url).toContain(`counted=true&${DAYS}&productId=p1&title=${encodeURIComponent('鸡蛋 & 鸭蛋')}`)
    expect(doorOfRow('customerId', row, view.range, FRIDAY)).toContain('&customerId=p1&')
  })
})
