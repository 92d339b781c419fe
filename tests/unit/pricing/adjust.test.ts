import fc from 'fast-check'
import { adjusted } from '../../../server/features/pricing/adjust'
import { MAX_FEN } from '../../../server/platform/money'

test.each([
  [1_000, { kind: 'percent', percent: 50, rounding: 'none' }, 1_050],
  [999, { kind: 'percent', percent: 50, rounding: 'none' }, 1_049],
  [999, { kind: 'percent', percent: 50, rounding: 'tenth' }, 1_050],
  [4_237, { kind: 'percent', percent: -30, rounding: 'half' }, 4_100],
  [4_237, { kind: 'percent', percent: -30, rounding: 'one' }, 4_100],
  [450, { kind: 'amount', amount: -20, rounding: 'none' }, 430],
  [425, { kind: 'amount', amount: 0, rounding: 'half' }, 450],
  [10, { kind: 'amount', amount: -20, rounding: 'none' }, 0],
  [10, { kind: 'set', price: 365, rounding: 'none' }, 365],
  [MAX_FEN, { kind: 'percent', percent: 500, rounding: 'one' }, MAX_FEN],
] as const)('¥%d fen by %j is %d', (price, change, wanted) => {
  expect(adjusted(price, change)).toBe(wanted)
})

test('a price stays a price: whole fen, not below zero, on its step', () => {
  const change = fc.record({
    kind: fc.constantFrom('percent' as const, 'amount' as const, 'set' as const),
    percent: fc.integer({ min: -999, max: 10_000 }),
    amount: fc.integer({ min: -100_000, max: 100_000 }),
    price: fc.integer({ min: 0, max: 100_000 }),
    rounding: fc.constantFrom('none' as const, 'tenth' as const, 'half' as const, 'one' as const),
  })
  const steps = { none: 1, tenth: 10, half: 50, one: 100 }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), change, (price, one) => {
      const after = adjusted(price, one)
      expect(Number.isSafeInteger(after) && after >= 0).toBe(true)
      expect(after % steps[one.rounding]).toBe(0)
    }),
  )
})
