import type { PriceReasons } from '../../../miniprogram/api/generated'
import { toldView, whyText, whyView } from '../../../miniprogram/pages/tabs/components/order-desk/why'
import { goodsOf } from '../../../miniprogram/stores/goods'
import { render } from '../support/render'
import { aCatalogue, tomato } from './a-catalogue'

const TODAY = '2025-11-20'
const [good] = goodsOf(aCatalogue([tomato]))
const asked = { good, unit: good.units[0], quantity: 300, agreed: {} }
const reasons: PriceReasons = {
  ...{ productId: 'tomato', productName: '西红柿 普罗旺斯', unit: '箱', quantity: 3 },
  ...{ price: 42, priceSource: 'special', listPrice: 48 },
  trace: [
    { source: 'special', label: '专属价', price: 42, isChosen: true, note: '用到 11-30' },
    { source: 'tier', label: '满 10 箱', price: 41, isChosen: false, note: '还差 7 箱' },
    { source: 'global', label: '列表价', price: 48, isChosen: false, note: '被专属价盖过' },
  ],
  cost: { cost: 36.2, floor: null, profit: 5.8, margin: 0.1381 },
  deals: [
    { orderId: 'o2', orderNo: '2', on: '2025-11-18', quantity: 3, unit: '箱', price: 42, priceSource: 'special' },
    { orderId: 'o1', orderNo: '1', on: '2025-11-14', quantity: 4, unit: '箱', price: 41.5, priceSource: 'special' },
  ],
}
const told = (more: Partial<PriceReasons> = {}, agreed = {}) =>
  toldView(whyView({ ...asked, agreed }, TODAY), { ...reasons, ...more }, { ...asked, agreed }, TODAY)

test('the whole story has every price there could be, what is earned, and the last deals', () => {
  const view = told()
  expect(view.rows.map(({ name, price, isChosen }) => [name, price, isChosen])).toEqual([
    ['专属价', '¥42.00', true],
    ['满 10 箱', '¥41.00', false],
    ['列表价', '¥48.00', false],
  ])
  expect(view.facts.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '成本 ¥36.20',
    '每箱赚 ¥5.80',
    '毛利率 13.8%',
  ])
  expect(view.deals).toMatchObject([
    { when: '周二', quantity: '3 箱', move: '和这次一样' },
    { when: '周五', move: '' },
  ])
})

test('a price under the cost is told to be a loss; who may not see costs is told nothing of them', () => {
  const loss = told({ cost: { cost: 45, floor: 44, profit: -3, margin: -0.0714 } })
  expect(loss.facts[1]).toEqual({ label: '每箱亏', value: '¥3.00', isBad: true })
  expect(told({ cost: undefined }).facts).toEqual([])
})

test('a price agreed on stands above all that could have been', () => {
  const view = told({}, { agreedFen: 4000, reason: '老客户' })
  expect(view.rows.map(({ name, isChosen }) => [name, isChosen])).toEqual([
    ['改价', true],
    ['专属价', false],
    ['满 10 箱', false],
    ['列表价', false],
  ])
})

test('it can be handed on as text', () => {
  expect(whyText(told())).toBe(
    [
      '西红柿 普罗旺斯，按箱，为什么是 ¥42.00？',
      '✓ 专属价 ¥42.00（用到 11-30）',
      '满 10 箱 ¥41.00（还差 7 箱）',
      '列表价 ¥48.00（被专属价盖过）',
      '最近拿的：',
      '周二 3 箱 ¥42.00',
      '周五 4 箱 ¥41.50',
    ].join('\n'),
  )
})

test('only who may agree on prices is offered to', () => {
  const sheet = (mayPrice: boolean) =>
    render('pages/tabs/components/why-sheet/index', { visible: true, view: told(), mayPrice }, ['copy', 'reprice'])
  expect(sheet(false).text()).not.toContain('改这个价')
  const boss = sheet(true)
  boss.tap('改这个价')
  boss.tap('复制说明')
  expect(boss.said.map(({ name }) => name)).toEqual(['reprice', 'copy'])
})
