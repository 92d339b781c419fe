import { wayOf } from '../../../miniprogram/pages/orders/detail/way'
import { anOrder, aStep, NOW } from './an-order'

const written = aStep(null, 'draft', '2025-11-19T12:10:00Z')
const submitted = aStep('draft', 'submitted', '2025-11-19T12:18:00Z')
const confirmed = aStep('submitted', 'confirmed', '2025-11-19T12:31:00Z')
const shipped = aStep('confirmed', 'shipped', '2025-11-19T20:36:00Z')
const said = (order: Parameters<typeof wayOf>[0]): string[] =>
  wayOf(order, NOW).map(({ label, note, state }) => [label, note, state].filter(Boolean).join(' '))

test('the point reached today tells who did it, the ones before when', () => {
  const order = anOrder({ status: 'shipped', statusFlows: [written, submitted, confirmed, shipped] })
  expect(said(order)).toEqual([
    '已提交 昨天 20:18 done',
    '已确认 昨天 20:31 done',
    '已发货 04:36 李强 now',
    '完成 todo',
  ])
})

test('a long name does not push the time aside', () => {
  const step = { ...shipped, operator: '司机欧阳师傅' }
  const order = anOrder({ status: 'shipped', statusFlows: [written, submitted, confirmed, step] })
  expect(said(order)[2]).toBe('已发货 今天 04:36 now')
})

test('a finished order is behind us all the way', () => {
  const done = aStep('shipped', 'completed', '2025-11-20T01:00:00Z')
  const order = anOrder({ status: 'completed', statusFlows: [submitted, confirmed, shipped, done] })
  expect(wayOf(order, NOW).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done'])
})

test('a rejected order stops where it was, and nothing is to come', () => {
  const rejected = aStep('submitted', 'rejected', '2025-11-19T12:40:00Z')
  const order = anOrder({ status: 'rejected', statusFlows: [written, submitted, rejected] })
  expect(said(order)).toEqual(['已提交 昨天 20:18 done', '已驳回 昨天 20:40 stopped'])
})

test('a draft begins with itself; a withdrawn one does so again', () => {
  const back = aStep('submitted', 'draft', '2025-11-19T12:20:00Z')
  const draft = anOrder({ status: 'draft', createdAt: '2025-11-19T12:10:00Z', statusFlows: [written, submitted, back] })
  expect(said(draft)).toEqual(['草稿 昨天 20:10 now', '提交 todo', '确认 todo', '发货 todo', '完成 todo'])
})

test('a draft that was cancelled stops after the draft', () => {
  const gone = aStep('draft', 'cancelled', '2025-11-20T01:00:00Z')
  const order = anOrder({ status: 'cancelled', createdAt: '2025-11-19T12:10:00Z', statusFlows: [written, gone] })
  expect(said(order)).toEqual(['草稿 昨天 20:10 done', '已取消 今天 09:00 stopped'])
})

test('the second submission counts, not the first', () => {
  const back = aStep('submitted', 'draft', '2025-11-19T12:20:00Z')
  const again = aStep('draft', 'submitted', '2025-11-19T13:00:00Z')
  const order = anOrder({ status: 'confirmed', statusFlows: [submitted, back, again, confirmed] })
  expect(said(order)[0]).toBe('已提交 昨天 21:00 done')
})

test('last year is told by the day alone', () => {
  const order = anOrder({ status: 'submitted', statusFlows: [aStep('draft', 'submitted', '2024-11-19T12:18:00Z')] })
  expect(said(order)[0]).toBe('已提交 2024-11-19 now')
})

test('without its past an order still stands where it is', () => {
  expect(said(anOrder({ status: 'confirmed' }))).toEqual(['已提交 done', '已确认 now', '发货 todo', '完成 todo'])
})
