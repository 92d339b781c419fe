import fc from 'fast-check'
import {
  fenFromYuan,
  formatChange,
  formatQuantity,
  formatThousands,
  formatWan,
  formatWhole,
  formatYuan,
  hundredthsFromQuantity,
  lineTotalFen,
  MAX_FEN,
  parseYuan,
  sayPrice,
  yuanFromFen,
} from '../../../miniprogram/utils/money'
import vectors from '../../unit/money-vectors.json'

const totals = vectors.lineTotals as [number, number, number][]
const refused = vectors.refused as [number, number][]

test.each(totals)('the phone counts %d fen × %d hundredths as the server does', (price, quantity, total) => {
  expect(lineTotalFen(price, quantity)).toBe(total)
})

test.each(refused)('the phone refuses %d fen × %d hundredths as the server does', (price, quantity) => {
  expect(() => lineTotalFen(price, quantity)).toThrow(RangeError)
})

test('a line total is rounded once, half away from zero', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 })
  fc.assert(
    fc.property(amount, amount, (price, quantity) => {
      const exact = BigInt(price) * BigInt(quantity)
      expect(BigInt(lineTotalFen(price, quantity))).toBe((exact + 50n) / 100n)
      expect(lineTotalFen(-price, quantity)).toBe(-lineTotalFen(price, quantity) || 0)
    }),
  )
})

test('every amount survives the wire there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -MAX_FEN, max: MAX_FEN }), (fen) => expect(fenFromYuan(yuanFromFen(fen))).toBe(fen)),
  )
})

test.each([1.005, Number.NaN, Infinity, 1e15])('%d is no amount of money', (yuan) => {
  expect(() => fenFromYuan(yuan)).toThrow(RangeError)
  expect(() => hundredthsFromQuantity(yuan)).toThrow(RangeError)
})

test.each([
  ['12', 1200],
  ['12.', 1200],
  ['12.5', 1250],
  [' 0.05 ', 5],
  ['１２．５', 1250],
])('"%s" typed into a price field is %d fen', (typed, fen) => {
  expect(parseYuan(typed)).toBe(fen)
})

test.each(['', '.', '-1', '1.005', '1e3', '12元', '123456789'])(
  '"%s" typed into a price field is no price',
  (typed) => {
    expect(parseYuan(typed)).toBeNull()
  },
)

test('documents write money in full, with a real minus sign', () => {
  expect([0, 5, 105100, -12800].map(formatYuan)).toEqual(['¥0.00', '¥0.05', '¥1051.00', '−¥128.00'])
  expect([934650, -12800, 0].map(formatChange)).toEqual(['+¥9346.50', '−¥128.00', '¥0.00'])
})

test('the dashboard groups thousands, cards round to the yuan', () => {
  expect([12846050, 99999, -100000].map(formatThousands)).toEqual(['¥128,460.50', '¥999.99', '−¥1,000.00'])
  expect([149350, 149349, -40].map(formatWhole)).toEqual(['¥1,494', '¥1,493', '¥0'])
})

test('charts write money in 万, 亿, or yuan when it is little', () => {
  expect([2990000, 999999, 0, -2990000, 12_000_000_000].map(formatWan)).toEqual([
    '2.99 万',
    '10,000 元',
    '0 元',
    '−2.99 万',
    '1.20 亿',
  ])
})

test('quantities carry no idle zeros', () => {
  expect([300, 7940, 25].map(formatQuantity)).toEqual(['3', '79.4', '0.25'])
})

test('a screen reader hears a price as people say it', () => {
  expect(sayPrice(4200, '箱')).toBe('42 元每箱')
  expect(sayPrice(180, '斤')).toBe('1.8 元每斤')
  expect(sayPrice(null, '箱')).toBe('价格要问')
})
