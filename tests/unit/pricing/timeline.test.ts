import fc from 'fast-check'
import { FIRST_DAY, LAST_DAY } from '../../../server/features/pricing/model'
import { dayBefore, fitSpan, placeSpan, type Span } from '../../../server/features/pricing/timeline'
import { addDays } from '../../../server/platform/clock'

const TODAY = '2026-11-20'
const span = (validFrom: string, validTo = LAST_DAY): Span => ({ validFrom, validTo })

describe('a price among those that are there', () => {
  test('without days it is today’s: the row that holds changes, and keeps its days', () => {
    const held = span(FIRST_DAY, '2026-11-30')
    expect(placeSpan([held], {}, TODAY)).toEqual({ row: held, span: held, closes: [], overlap: null })
  })

  test('without days and without such a row it begins today and ends before the next', () => {
    expect(placeSpan([], {}, TODAY)).toMatchObject({ row: null, span: span(TODAY), closes: [] })
    const next = span('2026-12-01')
    expect(placeSpan([next], {}, TODAY)).toMatchObject({ row: null, span: span(TODAY, '2026-11-30'), overlap: null })
  })

  test('an open end before it is closed the day before', () => {
    const old = span(FIRST_DAY)
    const placed = placeSpan([old], { validFrom: '2026-12-01' }, TODAY)
    expect(placed).toEqual({ row: null, span: span('2026-12-01'), closes: [old], overlap: null })
  })

  test('the same first day is the same price', () => {
    const there = span('2026-12-01')
    expect(placeSpan([there], { validFrom: '2026-12-01', validTo: '2026-12-05' }, TODAY)).toMatchObject({
      row: there,
      span: span('2026-12-01', '2026-12-05'),
    })
  })

  test('a price with an end stands in the way of one that begins within it', () => {
    const there = span('2026-12-01', '2026-12-10')
    expect(placeSpan([there], { validFrom: '2026-12-10' }, TODAY).overlap).toBe(there)
    expect(placeSpan([there], { validFrom: '2026-12-11' }, TODAY).overlap).toBeNull()
    expect(placeSpan([there], { validFrom: '2026-11-25', validTo: '2026-12-01' }, TODAY).overlap).toBe(there)
    expect(placeSpan([there], { validFrom: '2026-11-25', validTo: '2026-11-30' }, TODAY).overlap).toBeNull()
  })

  test('a row that is meant by itself does not stand in its own way', () => {
    const row = span('2026-12-01', '2026-12-10')
    expect(fitSpan([row], row, span('2026-12-05', '2026-12-20')).overlap).toBeNull()
  })

  test('whatever is written in whatever order, no day has two prices', () => {
    const wanted = fc.record({
      from: fc.integer({ min: -30, max: 30 }),
      length: fc.option(fc.integer({ min: 0, max: 15 })),
    })
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 10 }), (wishes) => {
        const rows: Span[] = []
        for (const { from, length } of wishes) write(rows, addDays(TODAY, from), length)
        for (const row of rows) expect(row.validFrom <= row.validTo).toBe(true)
        for (let at = -40; at <= 60; at += 1) {
          const day = addDays(TODAY, at)
          expect(rows.filter((row) => row.validFrom <= day && day <= row.validTo).length).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('two prices without an end give the same days whichever was written first', () => {
    const days = fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(
        days.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([one, other]) => {
          expect(after(one)).toEqual(after(other))
        },
      ),
    )
  })
})

function after(starts: readonly number[]): Span[] {
  const rows: Span[] = []
  for (const at of starts) write(rows, addDays(TODAY, at), null)
  return rows.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}

function write(rows: Span[], validFrom: string, length: number | null): void {
  const validTo = length === null ? null : addDays(validFrom, length)
  const placed = placeSpan(rows, { validFrom, validTo }, TODAY)
  if (placed.overlap) return
  for (const closed of placed.closes) closed.validTo = dayBefore(placed.span.validFrom)
  if (placed.row) Object.assign(placed.row, placed.span)
  else rows.push({ ...placed.span })
}
