import Decimal from 'decimal.js'
import fc from 'fast-check'
import { allocate, lineTotalFen, MAX_FEN, scaleFen, sumFen } from '../../server/platform/money'
import vectors from './money-vectors.json'

const aFen = fc.integer({ min: -MAX_FEN, max: MAX_FEN })
const roundHalfUp = (value: Decimal): number =>
  value.abs().toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() * (value.isNegative() ? -1 : 1) || 0

describe('line totals', () => {
  test.each(vectors.lineTotals)('%p fen times %p hundredths are %p fen', (price, quantity, total) =>
    expect(lineTotalFen(price as number, quantity as number)).toBe(total),
  )

  test.each(vectors.refused)('%p fen times %p hundredths fit into no column', (price, quantity) =>
    expect(() => lineTotalFen(price as number, quantity as number)).toThrow(RangeError),
  )

  test('are what exact decimals give, rounded once and half away from zero', () => {
    const price = fc.integer({ min: -10_000_000, max: 10_000_000 })
    fc.assert(
      fc.property(price, fc.integer({ min: -99_999, max: 99_999 }), (fen, quantity) => {
        expect(lineTotalFen(fen, quantity)).toBe(roundHalfUp(new Decimal(fen).mul(quantity).div(100)))
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    [1.5, 100],
    [100, 0.5],
    [Number.NaN, 100],
  ])('are refused for %p and %p, which are no whole numbers', (price, quantity) =>
    expect(() => lineTotalFen(price, quantity)).toThrow(RangeError),
  )
})

describe('rates', () => {
  test('are what exact decimals give, at any size', () => {
    const exact = Decimal.clone({ precision: 60 })
    const big = fc.integer({ min: -(10 ** 12), max: 10 ** 12 })
    fc.assert(
      fc.property(
        big,
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        (fen, n, d) => {
          const expected = roundHalfUp(new exact(fen).mul(n).div(d) as Decimal)
          fc.pre(Number.isSafeInteger(expected))
          expect(scaleFen(fen, n, d)).toBe(expected)
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('95 percent of 0.10 yuan are 0.10 yuan, of 0.30 yuan 0.29', () => {
    expect(scaleFen(10, 95, 100)).toBe(10)
    expect(scaleFen(30, 95, 100)).toBe(29)
    expect(scaleFen(-30, 95, 100)).toBe(-29)
  })

  test('need a denominator above zero and an exact answer', () => {
    expect(() => scaleFen(100, 1, 0)).toThrow(RangeError)
    expect(() => scaleFen(100, 1, -2)).toThrow(RangeError)
    expect(() => scaleFen(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow(RangeError)
  })
})

describe('splitting a total', () => {
  const weights = fc.array(fc.integer({ min: 0, max: MAX_FEN }), { minLength: 1, maxLength: 30 })

  test('adds up exactly, and no part is a fen away from its share', () => {
    fc.assert(
      fc.property(aFen, weights, (total, shares) => {
        const parts = allocate(total, shares)
        expect(sumFen(parts)).toBe(total)
        const all = shares.reduce((sum, weight) => sum.add(weight), new Decimal(0))
        fc.pre(!all.isZero())
        parts.forEach((part, index) => {
          const share = new Decimal(total).mul(shares[index]).div(all)
          expect(share.sub(part).abs().lt(1)).toBe(true)
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('does not depend on the sign', () => {
    fc.assert(
      fc.property(aFen, weights, (total, shares) => {
        expect(allocate(-total, shares)).toEqual(allocate(total, shares).map((part) => -part || 0))
      }),
    )
  })

  test('gives what is left to the largest remainders, earlier ones first', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33])
    expect(allocate(10, [1, 2, 4])).toEqual([1, 3, 6])
    expect(allocate(1, [1, 3])).toEqual([0, 1])
    expect(allocate(5, [0, 3, 0])).toEqual([0, 5, 0])
  })

  test('shares equally when nothing weighs anything', () => {
    expect(allocate(5, [0, 0])).toEqual([3, 2])
    expect(allocate(0, [])).toEqual([])
  })

  test('is refused for negative weights and for money without takers', () => {
    expect(() => allocate(5, [1, -1])).toThrow(RangeError)
    expect(() => allocate(5, [0.5])).toThrow(RangeError)
    expect(() => allocate(5, [])).toThrow(RangeError)
  })
})

test('a sum is exact or an error', () => {
  expect(sumFen([])).toBe(0)
  expect(sumFen([10, 20, -1])).toBe(29)
  expect(() => sumFen([0.1, 0.2])).toThrow(RangeError)
  expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
})
