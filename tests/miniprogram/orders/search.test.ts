import { render } from '../support/render'
import {
  chipsOf,
  filterFrom,
  firstDay,
  inputOf,
  isNarrow,
  rowOf,
  sayDays,
  without,
} from '../../../miniprogram/pages/orders/search/view'
import { aSummary, NOW } from './an-order'

const today = '2025-11-20'
const none = { customer: '', product: '' }

describe('the address of the page', () => {
  test('opens exactly the rows behind a number', () => {
    const filter = filterFrom({ counted: 'true', startDate: '2025-11-17', endDate: '2025-11-20', productId: 'tomato' })
    expect(inputOf(filter, 2, 20)).toEqual({
      counted: true,
      startDate: '2025-11-17',
      endDate: '2025-11-20',
      productId: 'tomato',
      page: 2,
      pageSize: 20,
    })
  })

  test('may carry Chinese, encoded or not', () => {
    expect(filterFrom({ keyword: encodeURIComponent('湘菜馆') }).keyword).toBe('湘菜馆')
    expect(filterFrom({ keyword: '100%湘' }).keyword).toBe('100%湘')
  })

  test('what makes no sense in it narrows nothing', () => {
    expect(isNarrow(filterFrom({ status: 'lost', startDate: '11-17', counted: 'no' }))).toBe(false)
    expect(inputOf(filterFrom({ keyword: '  ' }), 1, 20)).toEqual({ page: 1, pageSize: 20 })
  })
})

describe('what narrows the list', () => {
  const filter = filterFrom({ customerId: 'c1', productId: 'p1', counted: '1', status: 'completed' })

  test('is shown by name where the name is known', () => {
    const names = { customer: '兴旺湘菜馆', product: '西红柿' }
    expect(chipsOf(filter, names).map(({ text }) => text)).toEqual(['兴旺湘菜馆', '有西红柿', '算销售的'])
    expect(chipsOf(filter, none).map(({ text }) => text)).toEqual(['一位客户', '有这样货', '算销售的'])
  })

  test('goes one by one', () => {
    const left = (['customer', 'product', 'counted'] as const).reduce(without, filter)
    expect(left).toEqual(filterFrom({ status: 'completed' }))
  })
})

describe('days', () => {
  test.each([
    [{ startDate: '2025-11-20', endDate: '2025-11-20' }, '今天'],
    [{ startDate: '2025-11-18', endDate: '2025-11-18' }, '11 月 18 日'],
    [{ startDate: '2025-11-01', endDate: '2025-11-20' }, '11 月 1 日 – 20 日'],
    [{ startDate: '2025-11-18' }, '周二以后'],
    [{ endDate: '2025-11-19' }, '昨天以前'],
    [{}, ''],
  ])('%j is said as %s', (days, said) => {
    expect(sayDays(filterFrom(days), today)).toBe(said)
  })

  test('the calendar reaches half a year back, or to the day asked for', () => {
    expect(firstDay(filterFrom({}), today)).toBe('2025-05-24')
    expect(firstDay(filterFrom({ startDate: '2024-01-01' }), today)).toBe('2024-01-01')
  })
})

test('searched by number, a row shows its number', () => {
  expect(rowOf(aSummary(), 'boss', '0007', NOW).note).toBe('202511200007，8 种，今天 14:05')
  expect(rowOf(aSummary(), 'boss', '湘', NOW).note).toBe('8 种，今天 14:05')
})

describe('the bar of filters', () => {
  const bar = (options: Record<string, string>) =>
    render(
      'pages/orders/search/components/filter-bar/index',
      { filter: filterFrom(options), names: none, face: 'boss' },
      ['change'],
    )

  test('a status is taken off by its cross, and chosen from all of them', () => {
    const filters = bar({ status: 'shipped' })
    filters.tap('去掉已发货')
    expect(filters.said.pop()?.detail).toMatchObject({ status: '' })
    filters.tap('已驳回')
    expect(filters.said.pop()?.detail).toMatchObject({ status: 'rejected' })
  })

  test('a chip that came with the address goes by a tap, the others stay', () => {
    const filters = bar({ counted: 'true', customerId: 'c1' })
    filters.tap('去掉算销售的')
    expect(filters.said.pop()?.detail).toMatchObject({ counted: false, customerId: 'c1' })
  })

  test('without a filter it offers both, and nothing to take off', () => {
    expect(bar({}).labels()).toEqual(expect.arrayContaining(['按状态找', '按日期找']))
    expect(
      bar({})
        .labels()
        .filter((label) => label.startsWith('去掉')),
    ).toEqual([])
  })
})
