import Decimal from 'decimal.js'
import fc from 'fast-check'
import { fenFromDb, fenFromWire, fenToDb, fenToWire, formatYuan, MAX_FEN } from '../../server/platform/money'
import {
  formatQuantity,
  hundredthsFromDb,
  hundredthsFromWire,
  hundredthsToDb,
  hundredthsToWire,
} from '../../server/platform/quantity'

const aFen = fc.integer({ min: -MAX_FEN, max: MAX_FEN })

describe('the way in and out', () => {
  test('every amount survives the wire, as number and as text', () => {
    fc.assert(
      fc.property(aFen, (fen) => {
        expect(fenFromWire(JSON.parse(JSON.stringify(fenToWire(fen))))).toBe(fen)
        expect(fenFromWire(formatYuan(fen))).toBe(fen)
        expect(hundredthsFromWire(hundredthsToWire(fen))).toBe(fen)
      }),
      { numRuns: 2000 },
    )
  })

  test('every amount survives the database, whether it answers with text or with a float', () => {
    fc.assert(
      fc.property(aFen, (fen) => {
        expect(fenFromDb(fenToDb(fen))).toBe(fen)
        expect(fenFromDb(Number(fenToDb(fen)))).toBe(fen)
        expect(hundredthsFromDb(hundredthsToDb(fen))).toBe(fen)
      }),
      { numRuns: 2000 },
    )
  })

  test('the wire number is the decimal one', () => {
    fc.assert(fc.property(aFen, (fen) => expect(fenToWire(fen)).toBe(new Decimal(fen).div(100).toNumber())))
  })

  test.each([
    [5.5, 550],
    ['5.50', 550],
    ['5.5', 550],
    ['5', 500],
    [' 12.30 ', 1230],
    [-0.01, -1],
    ['-0.00', 0],
    [-0, 0],
    [99_999_999.99, MAX_FEN],
    ['-99999999.99', -MAX_FEN],
  ])('%p yuan on the wire are %p fen', (wire, fen) => expect(fenFromWire(wire)).toBe(fen))

  test.each([
    [1.005],
    ['1.005'],
    ['1.000'],
    [0.1 + 0.2],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1e21],
    [1e-7],
    ['1e3'],
    ['1E-2'],
    ['0x10'],
    ['1,000'],
    ['.5'],
    ['5.'],
    ['+5'],
    ['--5'],
    ['5 5'],
    ['５'],
    [''],
    ['abc'],
    [100_000_000],
    ['100000000.00'],
    [null],
    [undefined],
    [true],
    [[5]],
    [5n],
  ])('%p is no amount of money or goods on the wire', (wire) => {
    expect(() => fenFromWire(wire)).toThrow(RangeError)
    expect(() => hundredthsFromWire(wire)).toThrow(RangeError)
  })

  test.each([
    ['5.50', 550],
    ['5.5', 550],
    [5.5, 550],
    ['5.500000', 550],
    [0.30000000000000004, 30],
    ['-0.01', -1],
    [-0.00000001, 0],
    ['123456789012.34', 12_345_678_901_234],
    [123_456_789_012.34, 12_345_678_901_234],
  ])('%p in the database is %p', (found, fen) => expect(fenFromDb(found)).toBe(fen))

  test.each([['1.005'], [1.005], [1.001], [Number.NaN], ['abc'], [''], ['1e3'], ['99999999999999999.99']])(
    '%p in the database is an error, not a guess',
    (found) => expect(() => fenFromDb(found)).toThrow(RangeError),
  )

  test('the sum of no rows stays null', () => {
    expect(fenFromDb(null)).toBeNull()
    expect(hundredthsFromDb(null)).toBeNull()
  })

  test.each([[MAX_FEN + 1], [-MAX_FEN - 1], [0.5], [Number.NaN]])('%p cannot be stored', (fen) => {
    expect(() => fenToDb(fen)).toThrow(RangeError)
    expect(() => hundredthsToDb(fen)).toThrow(RangeError)
  })

  test('half a fen cannot be sent or printed', () => {
    expect(() => fenToWire(0.5)).toThrow(RangeError)
    expect(() => formatYuan(Number.NaN)).toThrow(RangeError)
  })
})

describe('in print', () => {
  test.each([
    [105_100, '1051.00'],
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [-128_00, '-128.00'],
    [MAX_FEN, '99999999.99'],
  ])('%p fen are printed %p', (fen, text) => expect(formatYuan(fen)).toBe(text))

  test.each([
    [300, '3'],
    [7940, '79.4'],
    [25, '0.25'],
    [0, '0'],
    [100_000, '1000'],
    [-50, '-0.5'],
  ])('%p hundredths are printed %p', (quantity, text) => expect(formatQuantity(quantity)).toBe(text))
})
