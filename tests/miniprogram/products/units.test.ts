import { render } from '../support/render'
import {
  convertedFen,
  factorOf,
  newUnit,
  parseFactor,
  priceHint,
  sayFactor,
  unitInputs,
  unitProblems,
  unitRows,
  type UnitRow,
} from '../../../miniprogram/pages/products/edit/units'

const row = (fields: Partial<UnitRow>): UnitRow => ({
  ...{ key: 'k', id: '', name: '箱', factor: '24', isSmaller: false, isWeighed: false, price: '' },
  ...fields,
})

test.each([
  ['24', [24, 1]],
  ['0.5', [1, 2]],
  ['２．５', [5, 2]],
  ['1/3', [1, 3]],
  ['12/360', [1, 30]],
  ['0.000001', [1, 1_000_000]],
])('%s is read as a fraction', (typed, [numerator, denominator]) => {
  expect(parseFactor(typed)).toEqual({ numerator, denominator })
  expect(parseFactor(sayFactor({ numerator, denominator }))).toEqual({ numerator, denominator })
})

test.each(['', '0', '0.0', '1/0', '-2', '两', '1.5/2', '10000000', '1e3', '0.0000001'])('%j is none', (typed) => {
  expect(parseFactor(typed)).toBeNull()
})

test('units are said as people say them, and sent as the server keeps them', () => {
  const units = [
    { id: 'a', name: '板', numerator: 1, denominator: 12, decimals: 0, price: 15.6 },
    { id: 'b', name: '件', numerator: 6, denominator: 1, decimals: 2, price: null },
  ]
  const rows = unitRows(units)
  expect(rows.map(({ factor, isSmaller, price }) => [factor, isSmaller, price])).toEqual([
    ['12', true, '15.6'],
    ['6', false, ''],
  ])
  expect(unitInputs(rows)).toEqual(units)
})

test('the other way round is the other fraction', () => {
  expect(factorOf(row({ factor: '24', isSmaller: true }))).toEqual({ numerator: 1, denominator: 24 })
  expect(factorOf(row({ factor: '' }))).toBeNull()
})

test.each([
  [3600, { numerator: 1, denominator: 24 }, 150],
  [100, { numerator: 1, denominator: 3 }, 33],
  [200, { numerator: 1, denominator: 3 }, 67],
  [5, { numerator: 1, denominator: 2 }, 3],
  [150, { numerator: 24, denominator: 1 }, 3600],
])('%i fen converted by %j is %i', (fen, factor, wanted) => {
  expect(convertedFen(fen, factor)).toBe(wanted)
})

test('a row tells what it costs without a price of its own', () => {
  expect(priceHint(row({ factor: '24' }), '1.5', true)).toBe('不写就按换算 ¥36.00')
  expect(priceHint(row({ factor: '' }), '1.5', true)).toBe('不写就按换算')
  expect(priceHint(row({}), '1.5', false)).toBe('不写就没有价，下不了单')
})

test('what is wrong stands at its row', () => {
  const rows = [row({ name: ' ' }), row({ name: '瓶' }), row({ factor: '0' }), row({ name: '件', price: '1.234' })]
  expect(unitProblems(rows, '瓶')).toEqual({
    'units[0].name': '这个单位叫什么？',
    'units[1].name': '「瓶」已经有了，换一个。',
    'units[2].numerator': '1 箱合几瓶？写个大于 0 的数。',
    'units[3].price': '价格只能写数字，最多到分。',
  })
  expect(unitProblems([row({ name: '斤', factor: '', isSmaller: true })], '箱')).toEqual({
    'units[0].numerator': '1 箱合几斤？写个大于 0 的数。',
  })
})

test('a new one is likely the other size, under a name nobody has', () => {
  expect(newUnit('k', '瓶', [])).toMatchObject({ name: '箱', isSmaller: false })
  expect(newUnit('k', '瓶', ['箱'])).toMatchObject({ name: '件' })
  expect(newUnit('k', '箱', [])).toMatchObject({ name: '瓶', isSmaller: true })
  expect(newUnit('k', '箱', ['瓶'])).toMatchObject({ name: '斤', isWeighed: true })
})

test('rows say what was typed, turned, weighed and taken away', () => {
  const rows = [row({}), row({ key: 'l', name: '件', factor: '6' })]
  const props = { rows, base: '瓶', price: '1.5', converts: true, problems: {} }
  const units = render('pages/products/edit/components/unit-rows/index', props, ['change'])
  const last = (): UnitRow[] => (units.said.at(-1)?.detail as { value: UnitRow[] }).value
  units.send('1 箱合几瓶', 'input', { value: '12' })
  expect(last()[0]).toMatchObject({ name: '箱', factor: '12' })
  units.tap('换个说法：1 瓶合几箱')
  expect(last()[0]?.isSmaller).toBe(true)
  units.tap('件可以写小数')
  expect(last()[1]?.isWeighed).toBe(true)
  units.tap('拿掉箱')
  expect(last().map(({ name }) => name)).toEqual(['件'])
})
