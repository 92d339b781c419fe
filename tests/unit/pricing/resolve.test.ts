import fc from 'fast-check'
import { candidates, ladder, rungAt, type Offer, type PriceRule } from '../../../server/features/pricing/resolve'
import { anOffer, aRule, BOX, JIN } from './an-offer'

const sources = (offer: Offer, unitId = '', quantity = 100) =>
  candidates(offer, unitId, quantity).map(({ source, price }) => [source, price])

const SPECIAL = aRule({ source: 'special', price: 450 })
const LEVEL = aRule({ source: 'level', price: 470 })
const TIER = aRule({ source: 'tier', price: 430, minQuantity: 100 })

describe('what a product costs', () => {
  test('the customer’s own price, the level’s, its share of the list price, the tier, the list price: in this order', () => {
    const offer = anOffer({ rules: [TIER, LEVEL, SPECIAL], levelPermille: 950 })
    expect(sources(offer)).toEqual([
      ['special', 450],
      ['level', 470],
      ['level', 475],
      ['tier', 430],
      ['global', 500],
    ])
  })

  test.each([
    ['special', [TIER, LEVEL, SPECIAL], 950, 450],
    ['level', [TIER, LEVEL], 950, 470],
    ['level', [TIER], 950, 475],
    ['tier', [TIER], null, 430],
    ['global', [], null, 500],
  ] as [string, PriceRule[], number | null, number][])(
    '%s wins when it is the first there is',
    (source, rules, levelPermille, price) => {
      expect(sources(anOffer({ rules, levelPermille }))[0]).toEqual([source, price])
    },
  )

  test('the lowest is not chosen by itself: a higher special price stands', () => {
    expect(sources(anOffer({ rules: [aRule({ source: 'special', price: 900 }), TIER] }))[0]).toEqual(['special', 900])
  })

  test('zero is a price', () => {
    expect(sources(anOffer({ rules: [aRule({ source: 'special', price: 0 })] }))[0]).toEqual(['special', 0])
  })

  test('a share is rounded once, half up: 95 折 of ¥0.30 is ¥0.29, of ¥0.10 ¥0.10', () => {
    for (const [list, share] of [
      [30, 29],
      [10, 10],
      [1, 1],
      [0, 0],
    ]) {
      const offer = anOffer({ units: [{ ...JIN, price: list as number }], levelPermille: 950 })
      expect(sources(offer)[0]).toEqual(['level', share])
    }
  })
})

describe('tiers', () => {
  const rules = [10_00, 20_00].map((minQuantity, at) => aRule({ source: 'tier', price: 480 - at * 20, minQuantity }))

  test.each([
    [9_99, 'global', 500],
    [10_00, 'tier', 480],
    [19_99, 'tier', 480],
    [20_00, 'tier', 460],
    [9_999_999_999, 'tier', 460],
  ])('at %d hundredths', (quantity, source, price) => {
    expect(sources(anOffer({ rules }), '', quantity)[0]).toEqual([source, price])
  })

  test('a level’s ladder stands before everybody’s', () => {
    const level = aRule({ source: 'level', price: 490, minQuantity: 10_00 })
    expect(sources(anOffer({ rules: [...rules, level] }), '', 20_00)[0]).toEqual(['level', 490])
    expect(sources(anOffer({ rules: [...rules, level] }), '', 9_00)[0]).toEqual(['global', 500])
  })
})

describe('a unit without a price of its own', () => {
  test('costs what the pricing unit does, converted', () => {
    expect(candidates(anOffer(), 'box', 100)).toMatchObject([{ source: 'global', price: 10_000, isConverted: true }])
    expect(sources(anOffer({ rules: [SPECIAL] }), 'box')[0]).toEqual(['special', 9_000])
  })

  test('reaches a tier by what it holds: one 箱 is 20 斤', () => {
    const offer = anOffer({ rules: [aRule({ source: 'tier', price: 400, minQuantity: 40_00 })] })
    expect(sources(offer, 'box', 1_00)[0]).toEqual(['global', 10_000])
    expect(sources(offer, 'box', 2_00)[0]).toEqual(['tier', 8_000])
    expect(ladder(offer, 'box')).toMatchObject([{ from: 0 }, { from: 2_00, price: 8_000 }])
  })

  test('has no price where the product does not convert', () => {
    const offer = anOffer({ converts: false, rules: [SPECIAL] })
    expect(candidates(offer, 'box', 100)).toEqual([])
    expect(ladder(offer, 'box')).toEqual([])
  })

  test('any price of its own stands before every converted one', () => {
    const own = aRule({ source: 'tier', unitId: 'box', price: 9_900 })
    expect(sources(anOffer({ rules: [SPECIAL, own] }), 'box')).toEqual([['tier', 9_900]])
  })

  test('a unit that is not there has no price', () => {
    expect([candidates(anOffer(), 'gone', 100), ladder(anOffer(), 'gone')]).toEqual([[], []])
    expect(rungAt([], 100)).toBeUndefined()
  })
})

describe('the ladder', () => {
  const fen = fc.integer({ min: 0, max: 2_000 })
  const rule = fc.record({
    source: fc.constantFrom('special' as const, 'level' as const, 'tier' as const),
    unitId: fc.constantFrom('', 'box', 'half'),
    minQuantity: fc.integer({ min: 0, max: 5_000 }),
    price: fen,
    id: fc.uuid(),
  })
  const half = { ...BOX, id: 'half', name: '半', numerator: 3, denominator: 7 }
  const offers = fc.record({
    rules: fc.array(
      rule.map((one) => aRule(one)),
      { maxLength: 8 },
    ),
    converts: fc.boolean(),
    levelPermille: fc.option(fc.integer({ min: 1, max: 1_000 })),
    prices: fc.tuple(fen, fc.option(fen), fc.option(fen)),
  })

  test('says at every quantity what the rule of pricing says, in every unit', () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 150_000 }), ({ prices, ...rest }, quantity) => {
        const units = [JIN, BOX, half].map((unit, at) => ({ ...unit, price: prices[at] ?? null }))
        const offer = anOffer({ ...rest, units })
        for (const { id } of units) {
          const [best] = candidates(offer, id, quantity)
          const rung = rungAt(ladder(offer, id), quantity)
          expect([rung?.price, rung?.source]).toEqual([best?.price, best?.source])
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('grows, and no two neighbours are the same', () => {
    fc.assert(
      fc.property(offers, ({ prices, ...rest }) => {
        const units = [JIN, BOX, half].map((unit, at) => ({ ...unit, price: prices[at] ?? null }))
        for (const { id } of units) {
          const rungs = ladder(anOffer({ ...rest, units }), id)
          for (const [at, rung] of rungs.slice(1).entries()) {
            expect(rung.from).toBeGreaterThan(rungs[at]?.from ?? 0)
            expect(rung).not.toMatchObject({ ...rungs[at], from: rung.from })
          }
        }
      }),
    )
  })
})
