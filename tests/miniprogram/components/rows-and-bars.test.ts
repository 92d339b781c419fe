import { phone } from '../support/phone'
import { render } from '../support/render'
import { arrange, type Action } from '../../../miniprogram/components/action-bar/arrange'
import { navBox } from '../../../miniprogram/components/page-nav/box'
import { stepsOf } from '../../../miniprogram/components/timeline/steps'

const WAY = ['已提交', '已确认', '已发货', '已完成']

test('an order’s row says who, how it stands, what counts, and how much', () => {
  const row = {
    id: 'o1',
    title: '兴旺湘菜馆',
    status: 'confirmed',
    strong: '5:30 前送到',
    note: '8 种',
    totalFen: 105100,
    flag: '',
  }
  const shown = render('order-row', { row }, ['open'])
  expect(shown.text()).toBe('兴旺湘菜馆 已确认 5:30 前送到 ，8 种 ¥1051.00')
  shown.tap('兴旺湘菜馆')
  expect(shown.said).toEqual([{ name: 'open', detail: { id: 'o1' } }])
  shown.set({ row: { ...row, strong: '', flag: '超额度 ¥620.00，等老板' } })
  expect(shown.text()).toBe('兴旺湘菜馆 已确认 8 种 超额度 ¥620.00，等老板 ¥1051.00')
})

test('a card at zero says that all is done', () => {
  const card = render('number-card', { icon: 'time', label: '待审核', value: 6, note: '最早等了 38 分钟' }, ['open'])
  expect(card.labels()).toEqual(['待审核 6，最早等了 38 分钟'])
  card.tap('待审核 6，最早等了 38 分钟')
  expect(card.said).toHaveLength(1)
  card.set({ value: 0 })
  expect(card.text()).toBe('待审核 0 都办完了')
})

test('the rail marks the category one is in and those something was taken from', () => {
  const items = [
    { id: 'a', name: '叶菜', chosen: 2 },
    { id: 'b', name: '根茎', chosen: 0 },
  ]
  const rail = render('category-rail', { items, current: 'b' }, ['change'])
  expect(rail.labels()).toEqual(['叶菜，已选 2 种', '根茎'])
  expect([rail.count('rail__dot'), rail.count('rail__item--on')]).toEqual([1, 1])
})

describe('the way of an order', () => {
  test('is behind, here, and still to come', () => {
    const steps = stepsOf(WAY, ['昨天 20:18', '昨天 20:31'], null)
    expect(steps.map(({ state }) => state)).toEqual(['done', 'now', 'todo', 'todo'])
    const line = render('timeline', { steps })
    expect(line.labels()).toEqual(['已提交，昨天 20:18', '已确认，昨天 20:31', '已发货，还没到', '已完成，还没到'])
  })

  test('is all done at its end', () => {
    expect(stepsOf(WAY, ['a', 'b', 'c', 'd'], null).every(({ state }) => state === 'done')).toBe(true)
  })

  test('stops where it was broken off: nothing is to come any more', () => {
    const steps = stepsOf(WAY, ['昨天 20:18'], { label: '已驳回', note: '昨天 20:31' })
    expect(steps).toEqual([
      { label: '已提交', note: '昨天 20:18', state: 'done' },
      { label: '已驳回', note: '昨天 20:31', state: 'stopped' },
    ])
    expect(render('timeline', { steps }).has('kd-i-close')).toBe(true)
  })
})

describe('the actions of an order', () => {
  const action = (key: string, tone: Action['tone'] = 'plain', icon?: string): Action => ({
    key,
    label: key,
    tone,
    icon,
  })

  test('stand with the main one at the right', () => {
    const { texts, icons, more } = arrange([action('确认', 'primary'), action('驳回', 'danger')])
    expect(texts.map(({ key }) => key)).toEqual(['驳回', '确认'])
    expect([icons, more]).toEqual([[], []])
  })

  test('beyond two words and two icons go behind 更多, the dangerous ones first', () => {
    const many = [
      action('作废', 'danger'),
      action('打印', 'plain', 'print'),
      action('继续', 'primary'),
      action('缺货'),
      action('复制', 'plain', 'copy'),
    ]
    const { texts, icons, more } = arrange(many)
    expect(texts.map(({ key }) => key)).toEqual(['缺货', '继续'])
    expect(icons.map(({ key }) => key)).toEqual(['打印'])
    expect(more.map(({ key }) => key)).toEqual(['复制', '作废'])
  })

  test('are not lost, whatever they are', () => {
    for (let count = 0; count < 9; count += 1) {
      const all = Array.from({ length: count }, (_, n) =>
        action(String(n), n % 3 ? 'plain' : 'primary', n % 2 ? 'copy' : undefined),
      )
      const { texts, icons, more } = arrange(all)
      expect([...texts, ...icons, ...more].map(({ key }) => key).sort()).toEqual(all.map(({ key }) => key))
      expect(icons.length + (more.length ? 1 : 0)).toBeLessThanOrEqual(2)
    }
  })

  test('are locked while one is under way', () => {
    const actions = [action('确认', 'primary'), action('驳回', 'danger')]
    const bar = render('action-bar', { actions }, ['act'])
    bar.tap('确认')
    bar.set({ busy: '确认' })
    expect(bar.text()).toBe('驳回 提交中…')
    bar.tap('驳回')
    expect(bar.said).toEqual([{ name: 'act', detail: { key: '确认' } }])
  })
})

test('the bottom bar tells the total, and goes on only when it may', () => {
  const bar = render('bottom-bar', { totalFen: 105400, cart: true, count: 8, note: '8 种', label: '去提交' }, [
    'primary',
    'cart',
  ])
  expect(bar.text()).toBe('8 ¥ 1054 .00 8 种 去提交')
  bar.tap('去提交')
  bar.set({ busy: true })
  bar.tap('提交中…')
  bar.set({ busy: false, off: true })
  bar.tap('去提交')
  bar.tap('已选 8 种')
  expect(bar.said.map(({ name }) => name)).toEqual(['primary', 'cart'])
})

test('the title stands beside the capsule, and has its usual place where nobody knows of one', () => {
  expect(navBox(44, 375, { top: 50, height: 32, left: 281 })).toEqual({ top: 44, height: 44, right: 102 })
  expect(navBox(24, 375, undefined)).toEqual({ top: 24, height: 44, right: 102 })
  expect(navBox(24, 375, { top: 0, height: 0, left: 0 })).toEqual({ top: 24, height: 44, right: 102 })
})

test('a title that opens something says so when tapped', () => {
  phone.reset()
  const nav = render('page-nav', { title: '老周蔬菜批发', down: true }, ['title'])
  nav.tap('老周蔬菜批发')
  expect(nav.said).toHaveLength(1)
})

test('a search field clears at one tap and leads elsewhere when it is a link', () => {
  const field = render('search-bar', { value: 'xhs', scan: true }, ['input', 'search', 'scan', 'open'])
  field.tap('清掉')
  field.tap('扫码')
  expect(field.said.map(({ name }) => name)).toEqual(['input', 'search', 'scan'])
  expect(field.said[0].detail).toEqual({ value: '' })
  const link = render('search-bar', { link: true, placeholder: '找货' }, ['open'])
  link.tap('找货')
  expect(link.said).toHaveLength(1)
})
