import type { OrderHistory } from '../../../miniprogram/api/generated'
import { pastOf } from '../../../miniprogram/pages/orders/detail/past'
import { anOrder, aStep, NOW } from './an-order'

const line = (productName: string, quantity: number, unitPrice: number): object => ({
  productName,
  unit: '箱',
  quantity,
  unitPrice,
  totalPrice: quantity * unitPrice,
})
const change = (createdAt: string, before: object[], after: object[]): OrderHistory => ({
  id: createdAt,
  action: 'edit',
  description: '改了草稿',
  operator: '周敏',
  changes: { before: { items: before }, after: { items: after } },
  createdAt,
})

test('the latest stands first, with the reason that was given', () => {
  const statusFlows = [
    aStep('draft', 'submitted', '2025-11-19T12:18:00Z', { operator: '王姐' }),
    aStep('submitted', 'rejected', '2025-11-19T12:40:00Z', { operator: '老周', remark: '没货，周五再来' }),
  ]
  expect(pastOf(anOrder({ statusFlows }), NOW)).toMatchObject([
    { what: '老周 驳回', when: '昨天 20:40', more: ['没货，周五再来'] },
    { what: '王姐 提交', when: '昨天 20:18', more: [] },
  ])
})

test('written and submitted in one moment is one entry', () => {
  const statusFlows = [
    aStep(null, 'draft', '2025-11-20T01:00:00.000Z'),
    aStep('draft', 'submitted', '2025-11-20T01:00:00.300Z'),
  ]
  expect(pastOf(anOrder({ statusFlows }), NOW).map(({ what }) => what)).toEqual(['李强 开单并提交'])
})

test('a draft submitted later, or by somebody else, is two', () => {
  const start = aStep(null, 'draft', '2025-11-20T01:00:00Z')
  const later = aStep('draft', 'submitted', '2025-11-20T01:10:00Z')
  const other = aStep('draft', 'submitted', '2025-11-20T01:00:00Z', { operator: '老周' })
  expect(pastOf(anOrder({ statusFlows: [start, later] }), NOW)).toHaveLength(2)
  expect(pastOf(anOrder({ statusFlows: [start, other] }), NOW)).toHaveLength(2)
})

test('a change tells what became of each line', () => {
  const histories = [
    change(
      '2025-11-20T02:00:00Z',
      [line('西红柿', 3, 42), line('土豆', 5, 33), line('大葱', 2, 20)],
      [line('西红柿', 12, 40), line('土豆', 5, 33), line('螺丝椒', 1, 60)],
    ),
  ]
  const [entry] = pastOf(anOrder({ histories }), NOW)
  expect(entry.what).toBe('周敏 改了草稿')
  expect(entry.more).toEqual(['西红柿 3 箱改成 12 箱，¥42.00 改成 ¥40.00', '加上 螺丝椒 1 箱', '拿掉 大葱 2 箱'])
})

test('what the steps tell already is not told twice', () => {
  const statusFlows = [aStep('submitted', 'confirmed', '2025-11-20T01:00:00Z')]
  const histories = [{ ...change('2025-11-20T01:00:00Z', [], []), action: 'confirm', description: '接单' }]
  expect(pastOf(anOrder({ statusFlows, histories }), NOW).map(({ what }) => what)).toEqual(['李强 接单'])
})

test('a change whose lines nobody kept is still an entry', () => {
  const histories = [{ ...change('2025-11-20T01:00:00Z', [], []), changes: null, operator: null, description: null }]
  expect(pastOf(anOrder({ histories }), NOW)).toMatchObject([{ what: '系统 改了这张单', more: [] }])
})
