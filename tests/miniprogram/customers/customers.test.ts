import '../support/phone'
import type { Customer, OrderSummary } from '../../../miniprogram/api/generated'
import { actionsOf, allOrdersOf, cardView, ordersView } from '../../../miniprogram/pages/customers/detail/view'
import { formOf, inputOf, refusedFields } from '../../../miniprogram/pages/customers/edit/view'
import { countWords, customerRow, emptyWords } from '../../../miniprogram/pages/tabs/customers/view'
import { signOf } from '../../../miniprogram/utils/text'

const NOW = '2025-11-20T07:20:00Z'
const xingwang: Customer = {
  id: 'c1',
  name: '兴旺湘菜馆',
  phone: '13800138000',
  address: '马王堆路 9 号',
  initials: 'xwxcg',
  createdAt: '2025-11-02T01:00:00Z',
  updatedAt: '2025-11-02T01:00:00Z',
}

function anOrder(part: Partial<OrderSummary>): OrderSummary {
  const made = { id: 'o1', customerName: '兴旺湘菜馆', status: 'completed', totalAmount: 941.7, itemCount: 6 }
  const told = { digest: '上海青、大葱', deliveryOn: null, createdAt: '2025-11-19T01:00:00Z' }
  return { ...made, ...told, ...part } as OrderSummary
}

describe('a customer in the list', () => {
  test('stands with a sign and what tells two alike apart', () => {
    expect(customerRow(xingwang)).toEqual({ id: 'c1', name: '兴旺湘菜馆', sign: '兴', note: '13800138000' })
    expect(customerRow({ ...xingwang, phone: null }).note).toBe('马王堆路 9 号')
    expect(customerRow({ ...xingwang, phone: null, address: null }).note).toBe('没留电话')
  })

  test('has a sign even when the name begins with a bracket or says nothing', () => {
    expect(['（老）码头', 'kfc', '！'].map(signOf)).toEqual(['老', 'K', '客'])
  })

  test('is counted in words that fit what was asked', () => {
    expect([countWords(40, ''), countWords(3, 'xw')]).toEqual(['全部 40 位', '找到 3 位'])
    expect(emptyWords('没这人', true)).toMatchObject({ title: '没找到「没这人」', action: '清掉搜索' })
    expect(emptyWords('', true).action).toBe('新建客户')
    expect(emptyWords('', false).action).toBe('')
  })
})

describe('a customer’s card', () => {
  test('says since when, and leaves empty what was never told', () => {
    expect(cardView(xingwang, NOW).since).toBe('11-02 加的客户')
    expect(cardView({ ...xingwang, phone: null, address: null, createdAt: NOW }, NOW)).toMatchObject({
      since: '今天加的客户',
      phone: '',
      address: '',
    })
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
    expect(actionsOf('13800138000', may).map(({ key }) => key)).toEqual(['call', 'order'])
    expect(actionsOf('', may).map(({ key }) => key)).toEqual(['order'])
    expect(actionsOf('', () => false)).toEqual([])
  })

  test('leads to all orders under its own name', () => {
    expect(allOrdersOf('c1', 'A&B 店')).toBe(
      `/pages/orders/search/index?customerId=c1&title=${encodeURIComponent('A&B 店的单')}`,
    )
  })
})

describe('the form of a customer', () => {
  test('comes back as it was, and takes an emptied field off the card', () => {
    expect(inputOf(formOf(xingwang))).toEqual({ name: '兴旺湘菜馆', phone: '13800138000', address: '马王堆路 9 号' })
    expect(inputOf({ name: ' 兴旺 ', phone: ' ', address: '' })).toEqual({ name: '兴旺', phone: null, address: null })
  })

  test('puts the server’s reasons under their fields, the first one first', () => {
    const refused = refusedFields({ phone: '联系电话只能写数字', name: '客户名称没有填', other: '?' })
    expect(refused).toEqual({ errors: { name: '客户名称没有填', phone: '联系电话只能写数字' }, first: 'name' })
    expect(refusedFields({ other: '?' })).toBeNull()
  })
})
