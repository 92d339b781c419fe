import fc from 'fast-check'
import { render } from '../support/render'
import { entryAt, layOut, sectionAt } from '../../../miniprogram/components/product-list/layout'
import { WindowedList } from '../../../miniprogram/components/product-list/list'
import { sliceAt, type ProductSection } from '../../../miniprogram/components/product-list/window'

const product = (id: string, name: string) => ({
  id,
  name,
  others: '',
  note: '',
  image: '',
  rungs: [{ from: 0, priceFen: 100, source: 'global' }],
  unit: '箱',
  step: 100,
  soldOut: false,
  stock: null,
})
const section = (id: string, count: number, action = ''): ProductSection => ({
  id,
  name: id,
  action,
  rows: Array.from({ length: count }, (_, index) => product(`${id}-${index}`, `${id}第 ${index} 样`)),
})
const sections = [
  section('常购', 12, '照上次的量加'),
  ...['叶菜', '根茎', '茄果', '豆瓜'].map((name) => section(name, 500)),
]

test('a long name gets two lines, and its row the height of them', () => {
  const short = layOut([{ rows: [{ name: '荷兰豆' }] }], false, 0.5)
  const long = layOut([{ rows: [{ name: '甘肃高原夏季娃娃菜（三棵装，精选大棵）' }] }], false, 0.5)
  expect([short.lines[1], long.lines[1]]).toEqual([1, 2])
  expect([short.tops[2] - short.tops[1], long.tops[2] - long.tops[1]]).toEqual([100, 120])
})

test('large text makes rows higher', () => {
  const rows = [{ rows: [{ name: '荷兰豆' }] }]
  expect(layOut(rows, true, 0.5).tops[2]).toBeGreaterThan(layOut(rows, false, 0.5).tops[2])
})

test('whatever the offset, the entry found there is the one that lies there', () => {
  const layout = layOut(sections, false, 0.5)
  const end = layout.tops[layout.tops.length - 1]
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Math.floor(end) - 1 }), (offset) => {
      const at = entryAt(layout, offset)
      expect(layout.tops[at]).toBeLessThanOrEqual(offset)
      expect(layout.tops[at + 1]).toBeGreaterThan(offset)
    }),
  )
})

test('the slice drawn covers all that is in sight, in a list that keeps its length', () => {
  const layout = layOut(sections, false, 0.5)
  const end = layout.tops[layout.tops.length - 1]
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Math.floor(end) - 700 }), (offset) => {
      const { from, to, above, below } = sliceAt(layout, offset, 700)
      expect(layout.tops[from]).toBeLessThanOrEqual(offset)
      expect(layout.tops[to]).toBeGreaterThanOrEqual(Math.min(offset + 700, end))
      expect(to - from).toBeLessThan(30)
      expect(above + (layout.tops[to] - layout.tops[from]) + below).toBeCloseTo(end)
    }),
  )
})

test('the section at the top changes exactly where its heading arrives', () => {
  const layout = layOut(sections, false, 0.5)
  const second = layout.tops[layout.headings[1]]
  expect([sectionAt(layout, 0), sectionAt(layout, second - 1), sectionAt(layout, second)]).toEqual([0, 0, 1])
})

test('scrolling within the drawn slice draws nothing new', () => {
  const list = new WindowedList(sections, false, 0.5, 700)
  list.scroll(0)
  expect(list.scroll(3)).toBeNull()
  expect(list.scroll(2000)?.entries[0].key).toBeDefined()
  expect(list.offsetOf('没有')).toBeNull()
})

test('the last section can come to the top however short it is', () => {
  const list = new WindowedList([section('叶菜', 50), section('禽蛋', 1)], false, 0.5, 700)
  const { slice } = list.resize(false, 700)
  const end =
    slice.above +
    slice.below +
    layOut([section('叶菜', 50), section('禽蛋', 1)], false, 0.5).tops[slice.to] -
    slice.above
  expect(end - 700).toBeCloseTo(list.offsetOf('禽蛋') as number)
})

test('a list without products is empty, not broken', () => {
  const list = new WindowedList([], false, 0.5, 700)
  expect(list.resize(false, 700)).toEqual({ entries: [], slice: { from: 0, to: 0, above: 0, below: 0 }, heading: null })
})

describe('two thousand products', () => {
  const open = () => {
    const list = render('product-list', { quantities: { '常购-1': 300 } }, ['change', 'section', 'action'])
    list.call('fill', sections)
    return list
  }

  test('are drawn a screenful at a time, with what is chosen', () => {
    const list = open()
    expect(list.count('row__name')).toBeLessThan(30)
    expect(list.text()).toContain('常购 12 种')
    expect(list.labels()).toContain('常购第 1 样 3 箱，改数量')
  })

  test('are found again by their section', () => {
    const list = open()
    list.call('goTo', '豆瓜')
    list.call('onScroll', { detail: { scrollTop: 156000 } })
    expect(list.text()).toContain('豆瓜 500 种')
    expect(list.text()).not.toContain('常购第 1 样')
    expect(list.said[list.said.length - 1]).toEqual({ name: 'section', detail: { id: '豆瓜' } })
  })

  test('pass on what is done to one of them', () => {
    const list = open()
    list.tap('常购第 0 样加一箱')
    list.tap('照上次的量加')
    expect(list.said.slice(-2)).toEqual([
      { name: 'change', detail: { id: '常购-0', value: 100, before: 0 } },
      { name: 'action', detail: { id: '常购' } },
    ])
  })
})
