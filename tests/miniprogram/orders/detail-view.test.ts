import { detailView, placedWords } from '../../../miniprogram/pages/orders/detail/view'
import { anItem, anOrder, aStep, NOW } from './an-order'

const shop = { mayCall: true, mayOrder: true }

test('the head says whose it is, how much and how many', () => {
  const view = detailView(anOrder({ totalAmount: 1051, itemCount: 8 }), shop, NOW)
  expect(view).toMatchObject({ name: '兴旺湘菜馆', number: '202511200007', kinds: '共 8 种', total: '¥1051.00' })
})

test('a buyer does not call themselves', () => {
  expect(detailView(anOrder(), shop, NOW).phone).toBe('13800006620')
  expect(detailView(anOrder(), { ...shop, mayCall: false }, NOW).phone).toBe('')
  expect(detailView(anOrder({ customerPhone: null }), shop, NOW).phone).toBe('')
})

test('a line tells its price, where it comes from, and why it was changed', () => {
  const potato = anItem({
    productId: 'potato',
    productName: '黄心土豆',
    unit: '斤',
    quantity: 79.4,
    unitPrice: 1.65,
    totalPrice: 131.01,
  })
  const agreed = anItem({
    priceSource: 'manual',
    priceReason: '老客户',
    unitPrice: 40,
    totalPrice: 120,
    remark: '要硬的',
  })
  const [first, second] = detailView(anOrder({ items: [potato, agreed] }), shop, NOW).lines
  expect(first).toMatchObject({ chip: 'special', deal: '¥1.65 × 79.4 斤', total: '¥131.01', why: '' })
  expect(second).toMatchObject({ chip: 'manual', why: '老客户，列表价 ¥48.00，备注：要硬的' })
})

test('what is saved against the list is said, what costs more is not', () => {
  expect(detailView(anOrder(), shop, NOW).saved).toBe('比列表价省 ¥18.00')
  const dear = anOrder({ totalAmount: 150, items: [anItem({ unitPrice: 50, totalPrice: 150 })] })
  expect(detailView(dear, shop, NOW).saved).toBe('')
})

test('the day of delivery is said as people say it, with the date beside', () => {
  const fact = (deliveryOn: string | null) => detailView(anOrder({ deliveryOn }), shop, NOW).facts[0]
  expect(fact('2025-11-21')).toMatchObject({ text: '明天送到', note: '11-21 周五' })
  expect(fact('2025-12-03')).toMatchObject({ text: '12-03 送到', note: '周三' })
  expect(fact(null)).toMatchObject({ text: '没说哪天送', note: '' })
})

test('address and remark stand there only when there are any, the remark untouched', () => {
  const icons = (facts: object) => detailView(anOrder(facts), shop, NOW).facts.map(({ icon }) => icon)
  expect(icons({ remark: '送后厨' })).toEqual(['undertake-delivery', 'location', 'chat-bubble', 'user'])
  expect(icons({ customerAddress: null })).toEqual(['undertake-delivery', 'user'])
  expect(detailView(anOrder({ remark: '要3箱硬的' }), shop, NOW).facts[2].text).toBe('要3箱硬的')
})

test('a rejected order says why on top; a reason from before a second try does not', () => {
  const rejected = aStep('submitted', 'rejected', '2025-11-20T01:00:00Z', { remark: '没货' })
  const order = anOrder({ status: 'rejected', statusLabel: '已驳回', statusFlows: [rejected] })
  expect(detailView(order, shop, NOW).stop).toEqual({ title: '已驳回：', text: '没货' })
  const back = { ...order, status: 'draft' as const, statusFlows: [rejected, aStep('rejected', 'draft', NOW)] }
  expect(detailView(back, shop, NOW).stop.title).toBe('')
})

test('after an order is placed it says what happens next', () => {
  expect(placedWords(anOrder(), true, NOW)).toBe('已发出，店里确认了就备货，明天送。')
  expect(placedWords(anOrder({ deliveryOn: null }), false, NOW)).toBe('开好了，等审核。')
  expect(placedWords(anOrder({ status: 'draft' }), true, NOW)).toBe('存成草稿了，还没提交。')
})
