import '../support/phone'
import type { Facets, OrderSummary } from '../../../miniprogram/api/generated'
import {
  actionsOf,
  allOrdersOf,
  cardView,
  creditWords,
  ordersView,
  seldomOf,
} from '../../../miniprogram/pages/customers/detail/view'
import {
  chipsOf,
  countWords,
  customerRow,
  emptyWords,
  menuOf,
  queryOf,
} from '../../../miniprogram/pages/tabs/customers/view'
import { signOf } from '../../../miniprogram/utils/text'
import { card, xingwang } from './a-card'

const NOW = '2025-11-20T07:20:00Z'

function anOrder(part: Partial<OrderSummary>): OrderSummary {
  const made = { id: 'o1', customerName: '兴旺湘菜馆', status: 'completed', totalAmount: 941.7, itemCount: 6 }
  const told = { digest: '上海青、大葱', deliveryOn: null, createdAt: '2025-11-19T01:00:00Z' }
  return { ...made, ...told, ...part } as OrderSummary
}

describe('a customer in the list', () => {
  test('stands with a sign and what tells two alike apart', () => {
    expect(customerRow(xingwang)).toEqual({
      ...{ id: 'c1', name: '兴旺湘菜馆', sign: '兴', note: '13800138000' },
      ...{ tags: [], flag: '' },
    })
    expect(customerRow({ ...xingwang, phone: null }).note).toBe('马王堆路 9 号')
    expect(customerRow({ ...xingwang, phone: null, address: null }).note).toBe('没留电话')
  })

  test('shows level and tags, two at most, and the gravest reason to be careful', () => {
    expect(customerRow({ ...xingwang, levelName: 'VIP', tags: ['月结', '早送'] }).tags).toEqual(['VIP', '月结'])
    const flags = [
      { status: 'inactive' as const },
      { status: 'inactive' as const, isOnHold: true },
      { isBlacklisted: true, isOnHold: true },
    ]
    expect(flags.map((part) => customerRow({ ...xingwang, ...part }).flag)).toEqual(['已停用', '暂停接单', '已拉黑'])
  })

  test('has a sign even when the name begins with a bracket or says nothing', () => {
    expect(['（老）码头', 'kfc', '！'].map(signOf)).toEqual(['老', 'K', '客'])
  })

  test('is counted in words that fit what was asked', () => {
    expect([countWords(40, false), countWords(3, true)]).toEqual(['全部 40 位', '找到 3 位'])
    expect(emptyWords({ keyword: '没这人', chip: '' }, true)).toMatchObject({
      title: '没找到「没这人」',
      action: '清掉搜索',
    })
    expect(emptyWords({ keyword: '', chip: 'black' }, true).action).toBe('看全部')
    expect(emptyWords({ keyword: '', chip: '' }, true).action).toBe('新建客户')
    expect(emptyWords({ keyword: '', chip: '' }, false).action).toBe('')
  })
})

describe('narrowing the list', () => {
  const facets: Facets = {
    ...{ total: 9, mine: 0, isBlacklisted: 1, isOnHold: 0, inactive: 0, owners: [] },
    levels: [
      { id: 'l1', name: 'VIP', count: 2 },
      { id: 'l2', name: '普通', count: 0 },
    ],
    tags: [{ value: '月:结', count: 3 }],
    industries: [{ value: '湘菜', count: 4 }],
  }

  test('only what finds somebody is offered, each with its number', () => {
    expect(chipsOf(facets).map(({ text }) => text)).toEqual(['全部', 'VIP 2', '已拉黑 1', '月:结 3', '湘菜 4'])
    expect(chipsOf({ ...facets, levels: [], tags: [], industries: [], isBlacklisted: 0 })).toEqual([])
  })

  test('each asks the server for what it says, together with the words', () => {
    const asked = chipsOf(facets).map(({ value }) => queryOf({ keyword: '', chip: value }))
    expect(asked).toEqual([{}, { level: 'l1' }, { isBlacklisted: true }, { tag: '月:结' }, { industry: '湘菜' }])
    expect(queryOf({ keyword: 'xw', chip: 'mine' })).toEqual({ keyword: 'xw', assignedTo: 'me' })
  })

  test('the menu holds what one may', () => {
    expect(menuOf((permission) => permission === 'customers.view').map(({ text }) => text)).toEqual(['客户等级'])
    expect(menuOf(() => false)).toEqual([])
  })
})

describe('a customer’s card', () => {
  test('says since when, and leaves empty what was never told', () => {
    expect(cardView(card, NOW).since).toBe('11-02 加的客户')
    const bare = { ...card, phone: null, contactName: null, contactPosition: null, address: null, createdAt: NOW }
    expect(cardView(bare, NOW)).toMatchObject({
      since: '今天加的客户',
      contacts: [],
      addresses: [],
      tags: [],
      banners: [],
    })
  })

  test('names who to call and where to bring it, the main one first', () => {
    const contacts = [
      { name: '', phone: '0731-88', position: '' },
      { name: '老李', phone: null, position: '后厨' },
    ]
    const view = cardView({ ...card, contacts, addresses: [{ label: '二店', address: '五一路' }] }, NOW)
    expect(view.contacts).toEqual([
      { who: '王姐，老板娘', phone: '13800138000' },
      { who: '', phone: '0731-88' },
      { who: '老李，后厨', phone: '' },
    ])
    expect(view.addresses.map(({ address }) => address)).toEqual(['马王堆路 9 号', '五一路'])
  })

  test('says what to know before anything is sold, and what else is on it', () => {
    const view = cardView(
      { ...card, isBlacklisted: true, blacklistReason: '欠款', status: 'inactive', termDays: 30, taxNo: '9143' },
      NOW,
    )
    expect(view.banners).toEqual([
      { title: '已拉黑，不能提交订单', reason: '欠款' },
      { title: '已停用，不能开新单', reason: '' },
    ])
    expect(view.facts).toEqual([
      { label: '负责人', value: '没有人专门负责' },
      { label: '赊账额度', value: '不限' },
      { label: '账期', value: '30 天' },
      { label: '税号', value: '9143' },
    ])
    expect([null, 0, 30000].map(creditWords)).toEqual(['不限', '现结，不赊账', '¥30,000.00'])
  })

  test('offers to take a merge back while that is possible', () => {
    const merges = [{ id: 'm1', mergedName: '兴旺菜馆', operator: '老周', undoUntil: '2025-11-21T01:05:00Z' }]
    expect(cardView({ ...card, merges }, NOW)).toMatchObject({
      mergeId: 'm1',
      mergeSays: expect.stringContaining('「兴旺菜馆」并进来了'),
    })
    expect(cardView(card, NOW)).toMatchObject({ mergeId: '', mergeSays: '' })
  })

  test('tells the last orders by day and goods: whose they are is known', () => {
    const { rows, all } = ordersView({ list: [anOrder({})], total: 12, page: 1, pageSize: 5, totalPages: 3 }, NOW)
    expect(rows[0]).toMatchObject({ title: '昨天', note: '6 种，上海青、大葱', totalFen: 94170 })
    expect(all).toBe('全部 12 单')
    expect(ordersView({ list: [], total: 0, page: 1, pageSize: 5, totalPages: 0 }, NOW)).toEqual({ rows: [], all: '' })
  })

  test('warns of an order that should be out already', () => {
    const late = anOrder({ status: 'confirmed', deliveryOn: '2025-11-19' })
    const { rows } = ordersView({ list: [late], total: 1, page: 1, pageSize: 5, totalPages: 1 }, NOW)
    expect(rows[0].flag).toBe('该昨天送，还没发货')
  })

  test('offers a call only where there is a phone, and an order only to those who may write one', () => {
    const may = (): boolean => true
    expect(actionsOf(card, may).map(({ key }) => key)).toEqual(['call', 'order'])
    expect(actionsOf({ ...card, phone: null }, may).map(({ key }) => key)).toEqual(['order'])
    expect(actionsOf({ ...card, status: 'inactive' }, may).map(({ key }) => key)).toEqual(['call'])
    expect(actionsOf({ ...card, phone: null }, () => false)).toEqual([])
    expect(seldomOf(may).map(({ key }) => key)).toEqual(['merge', 'personal', 'remove'])
    expect(seldomOf(() => false)).toEqual([])
  })

  test('leads to all orders under its own name', () => {
    expect(allOrdersOf('c1', 'A&B 店')).toBe(
      `/pages/orders/search/index?customerId=c1&title=${encodeURIComponent('A&B 店的单')}`,
    )
  })
})
