import { dealAt, nextRung, rungAt, sayNext, type Rung } from '../../../miniprogram/utils/price'
import vectors from '../../unit/price-vectors.json'

const ladders: Record<string, Rung[]> = Object.fromEntries(
  Object.entries(vectors.ladders).map(([name, rungs]) => [
    name,
    rungs.map(({ from, price, source }) => ({ from, priceFen: price, source })),
  ]),
)

test.each(vectors.prices as [string, number, number | null][])(
  'on the ladder "%s" the phone takes %d hundredths at %p fen each, as the server does',
  (ladder, quantity, price) => {
    expect(rungAt(ladders[ladder], quantity)?.priceFen ?? null).toBe(price)
  },
)

test('the next rung is one that is cheaper, and there is none above the last', () => {
  expect(nextRung(ladders.tiers, 300)?.from).toBe(1000)
  expect(nextRung(ladders.tiers, 1000)?.from).toBe(5000)
  expect(nextRung(ladders.tiers, 5000)).toBeUndefined()
  const dearer = [...ladders.tiers.slice(0, 2), { from: 2000, priceFen: 3700, source: 'tier' }]
  expect(nextRung(dearer, 1000)).toBeUndefined()
})

test('a row promises the price of more until it is reached, then says that it is', () => {
  expect(dealAt(ladders.tiers, '箱', 0)).toEqual({ priceFen: 3800, chip: 'tier', chipText: '满 10 箱 36.50' })
  expect(dealAt(ladders.tiers, '箱', 1000)).toEqual({ priceFen: 3650, chip: 'tier', chipText: '满 10 箱 36.50' })
  expect(dealAt(ladders.tiers, '箱', 6000)).toEqual({ priceFen: 3500, chip: 'tier', chipText: '满 50 箱 35.00' })
})

test('a price of one’s own is called that, whatever more of it would cost', () => {
  const own = [{ from: 0, priceFen: 3700, source: 'special' }, ladders.tiers[1]]
  expect(dealAt(own, '箱', 300)).toEqual({ priceFen: 3700, chip: 'special', chipText: '' })
})

test('without a price there is none to show, and what it takes to have one is said', () => {
  expect(dealAt([], '箱', 100)).toEqual({ priceFen: null, chip: '', chipText: '' })
  expect(dealAt(ladders.late, '箱', 100)).toEqual({ priceFen: null, chip: 'tier', chipText: '满 10 箱 36.50' })
  expect(dealAt(ladders.late, '箱', 0).priceFen).toBe(3650)
})

test('how much is missing for the next price is said once something is chosen', () => {
  expect(sayNext(ladders.tiers, '箱', 800)).toBe('再拿 2 箱就按 ¥36.50')
  expect(sayNext(ladders.tiers, '箱', 0)).toBe('')
  expect(sayNext(ladders.tiers, '箱', 5000)).toBe('')
})
