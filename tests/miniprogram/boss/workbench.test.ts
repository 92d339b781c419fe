import '../support/phone'
import type { OrderSummary, Workbench } from '../../../miniprogram/api/generated'
import {
  actionsFor,
  sayToday,
  workbenchView,
} from '../../../miniprogram/pages/tabs/home/components/staff-workbench/view'

const NOW = '2026-11-20T09:31:00Z'

function anUrgent(patch: Partial<OrderSummary> = {}): OrderSummary {
  return {
    id: 'o1',
    customerName: '老街粉馆',
    status: 'confirmed',
    totalAmount: 356.56,
    itemCount: 6,
    digest: '鸡蛋、西红柿',
    deliveryOn: '2026-11-20',
    createdAt: '2026-11-19T02:00:00Z',
    ...patch,
  } as OrderSummary
}

function aBench(patch: Partial<Workbench> = {}): Workbench {
  const counts = { draft: 2, submitted: 1, confirmed: 3, shipped: 4 }
  return { counts, oldestSubmittedAt: '2026-11-20T08:53:00Z', dueToday: 2, urgent: [anUrgent()], ...patch }
}

const noteOf = (patch: Partial<Workbench>, index: number): string => workbenchView(aBench(patch), NOW).cards[index].note

test('four numbers, each with the one thing worth knowing', () => {
  expect(workbenchView(aBench(), NOW).cards.map(({ status, value, note }) => [status, value, note])).toEqual([
    ['submitted', 1, '最早等了 38 分钟'],
    ['confirmed', 3, '2 单今天要送'],
    ['shipped', 4, '等客户收货'],
    ['draft', 2, '存着，还没提交'],
  ])
})

test.each([
  ['2026-11-20T09:30:30Z', '刚提交上来'],
  ['2026-11-20T09:30:00Z', '最早等了 1 分钟'],
  ['2026-11-20T08:32:00Z', '最早等了 59 分钟'],
  ['2026-11-20T08:31:00Z', '最早等了 1 小时'],
  ['2026-11-19T09:32:00Z', '最早等了 23 小时'],
  ['2026-11-18T09:31:00Z', '最早等了 2 天'],
])('an order handed in at %s: %s', (oldestSubmittedAt, words) => {
  expect(noteOf({ oldestSubmittedAt }, 0)).toBe(words)
})

test('nothing due today is said, too', () => {
  expect(noteOf({ dueToday: 0 }, 1)).toBe('今天没有要送的')
})

test('what is due stands as a row, and what does not fit is counted', () => {
  const view = workbenchView(aBench(), NOW)
  expect(view.urgent).toEqual([
    {
      id: 'o1',
      title: '老街粉馆',
      status: 'confirmed',
      strong: '今天送',
      note: '6 种，昨天',
      totalFen: 35656,
      flag: '',
    },
  ])
  expect(view.more).toBe('还有 3 张，去订单里看')
  expect(workbenchView(aBench({ counts: { draft: 0, submitted: 0, confirmed: 1, shipped: 0 } }), NOW).more).toBe('')
})

test('a late one is flagged', () => {
  const { urgent } = workbenchView(aBench({ urgent: [anUrgent({ deliveryOn: '2026-11-19' })] }), NOW)
  expect(urgent[0].flag).toBe('该昨天送，还没发货')
})

test('with nothing to review and nothing to send all is done', () => {
  const counts = { draft: 3, submitted: 0, confirmed: 0, shipped: 9 }
  expect(workbenchView(aBench({ counts, urgent: [], oldestSubmittedAt: null, dueToday: 0 }), NOW)).toMatchObject({
    isDone: true,
    more: '',
  })
})

test('only what one may do is offered', () => {
  expect(actionsFor(() => true).map(({ text }) => text)).toEqual(['开单', '货品', '客户'])
  expect(actionsFor((permission) => permission === 'products.view')).toEqual([
    { key: 'products', text: '货品', icon: 'shop', url: '/pages/products/list/index', isTab: false },
  ])
})

test('the day stands beside the title', () => {
  expect(sayToday('2026-11-19T16:30:00Z')).toBe('11-20 周五')
})
