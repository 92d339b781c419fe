import '../support/phone'
import { ORDER_STATUSES } from '../../../miniprogram/api/generated'
import { orderRowOf } from '../../../miniprogram/components/order-row/summary'
import { emptyWords, statusTabs } from '../../../miniprogram/pages/tabs/orders/view'
import { noteWaiting, waitingOrders } from '../../../miniprogram/stores/badges'
import { aSummary, NOW } from './an-order'

describe('a row', () => {
  test('the shop reads the customer, when it is to go, how many kinds and when it came', () => {
    expect(orderRowOf(aSummary(), 'boss', NOW)).toEqual({
      id: 'order-1',
      title: '兴旺湘菜馆',
      status: 'submitted',
      strong: '明天送',
      note: '8 种，今天 14:05',
      totalFen: 105_100,
      flag: '',
    })
  })

  test('a buyer reads the day and the goods', () => {
    const row = orderRowOf(aSummary({ createdAt: '2025-11-10T06:05:00Z' }), 'buyer', NOW)
    expect(row).toMatchObject({ title: '11-10', note: '8 种，西红柿 普罗旺斯、黄心土豆、大葱' })
  })

  test('goods the shop owes since yesterday are flagged, for the shop', () => {
    const late = aSummary({ status: 'confirmed', deliveryOn: '2025-11-19' })
    expect(orderRowOf(late, 'staff', NOW)).toMatchObject({ strong: '', flag: '该昨天送，还没发货' })
    expect(orderRowOf(late, 'buyer', NOW).flag).toBe('')
  })

  test.each(['completed', 'cancelled', 'rejected'])('a %s order says nothing of delivery', (status) => {
    expect(orderRowOf(aSummary({ status: status as 'completed' }), 'boss', NOW).strong).toBe('')
  })

  test('an old draft does not say when it should have gone', () => {
    const draft = aSummary({ status: 'draft', deliveryOn: '2025-11-01' })
    expect(orderRowOf(draft, 'boss', NOW)).toMatchObject({ strong: '', flag: '' })
  })
})

describe('the strip of statuses', () => {
  test.each(['buyer', 'staff', 'boss'] as const)('a %s finds every status, and all of them', (face) => {
    const values = statusTabs(face, {}).map(({ value }) => value)
    expect(new Set(values)).toEqual(new Set(['', ...ORDER_STATUSES]))
    for (const value of values) expect(emptyWords(face, value).title).not.toBe('')
  })

  test('a buyer waits for a confirmation, the shop for a review; the shop sees how many', () => {
    expect(statusTabs('buyer', {})[1]).toEqual({ value: 'submitted', text: '待确认', count: 0 })
    expect(statusTabs('boss', { submitted: 7, confirmed: 9 })[1]).toEqual({
      value: 'submitted',
      text: '待审核',
      count: 7,
    })
  })

  test('an empty tab leads to where orders come from', () => {
    expect(emptyWords('buyer', 'submitted')).toMatchObject({ title: '没有等确认的单', action: '去订货' })
    expect(emptyWords('staff', '').action).toBe('去开单')
  })
})

test('the badge counts what waits for a review, for those who may review', () => {
  noteWaiting({ submitted: 7 }, true)
  expect(waitingOrders.get()).toBe(7)
  noteWaiting({ submitted: 7 }, false)
  expect(waitingOrders.get()).toBe(0)
})
