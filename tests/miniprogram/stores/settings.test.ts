import '../support/phone'
import { badgeText, TABS } from '../../../miniprogram/custom-tab-bar/tabs'
import { createSettings, rootClassOf } from '../../../miniprogram/stores/settings'
import { createStore } from '../../../miniprogram/stores/store'
import { shelf } from '../support/shelf'

test('text follows the phone until somebody decides', () => {
  expect(rootClassOf({ text: 'auto', rise: 'red' }, 16)).toBe('')
  expect(rootClassOf({ text: 'auto', rise: 'red' }, 20)).toBe('kd-large')
  expect(rootClassOf({ text: 'normal', rise: 'red' }, 23)).toBe('')
  expect(rootClassOf({ text: 'large', rise: 'green' }, 16)).toBe('kd-large kd-green-up')
})

test('settings survive a restart', () => {
  const door = shelf()
  createSettings(door).set({ text: 'large', rise: 'green' })
  expect(createSettings(door).get()).toEqual({ text: 'large', rise: 'green' })
})

test('a store tells its followers of changes only', () => {
  const store = createStore(1)
  const heard: number[] = []
  store.subscribe((value) => heard.push(value))
  store.set(1)
  store.set(2)
  expect(heard).toEqual([2])
})

test('every face has its tabs, and all begin at home', () => {
  const words = Object.fromEntries(
    Object.entries(TABS).map(([face, tabs]) => [face, tabs.map(({ text }) => text).join(' ')]),
  )
  expect(words).toEqual({
    buyer: '订货 订单 我的',
    staff: '工作台 开单 订单 客户 我的',
    boss: '看板 开单 订单 客户 我的',
  })
  for (const [home] of Object.values(TABS)) expect(home.path).toBe('/pages/tabs/home/index')
})

test('a badge says nothing at zero and never more than two digits', () => {
  expect([0, -1, 6, 99, 100].map(badgeText)).toEqual(['', '', '6', '99', '99+'])
})
