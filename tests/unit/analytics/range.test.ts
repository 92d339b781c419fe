import {
  bucketsOf,
  elapsedDays,
  firstDays,
  previousRange,
  rangeOf,
  type DayRange,
} from '../../../server/features/analytics/range'
import { daysBetween } from '../../../server/platform/clock'

const TODAY = '2026-03-15'
const days = (startDate: string, endDate: string): DayRange => ({ startDate, endDate })
const refusal = (task: () => unknown): string => {
  try {
    task()
  } catch (error) {
    return (error as { details: { field: string }[] }).details[0]?.field ?? 'no field'
  }
  return 'nothing was refused'
}

describe('the range that is asked for', () => {
  test.each([
    ['nothing: the last 30 days, today included', {}, days('2026-02-14', TODAY)],
    ['a start: up to today', { startDate: '2026-03-01' }, days('2026-03-01', TODAY)],
    ['an end: the 30 days up to it', { endDate: '2026-01-10' }, days('2025-12-12', '2026-01-10')],
    ['one day', days('2026-01-10', '2026-01-10'), days('2026-01-10', '2026-01-10')],
    ['366 days, a leap year', days('2024-01-01', '2024-12-31'), days('2024-01-01', '2024-12-31')],
    ['an end after today', days('2026-03-01', '2026-03-31'), days('2026-03-01', '2026-03-31')],
  ])('%s', (_what, asked, wanted) => {
    expect(rangeOf(asked, TODAY)).toEqual(wanted)
  })

  test('has 30 days by default', () => {
    const { startDate, endDate } = rangeOf({}, TODAY)
    expect(daysBetween(startDate, endDate)).toBe(30)
  })

  test.each([
    ['a start after the end', days('2026-03-02', '2026-03-01')],
    ['a start after today without an end', { startDate: '2026-03-16' }],
    ['367 days', days('2025-01-01', '2026-01-02')],
  ])('%s is refused, naming the start', (_what, asked) => {
    expect(refusal(() => rangeOf(asked, TODAY))).toBe('startDate')
  })
})

describe('the range it is compared with', () => {
  test.each([
    ['a week, the week before it', days('2026-03-09', '2026-03-15'), undefined, days('2026-03-02', '2026-03-08')],
    [
      'one day, the day before, over a year',
      days('2026-01-01', '2026-01-01'),
      undefined,
      days('2025-12-31', '2025-12-31'),
    ],
    [
      'a month, from the first of the month before',
      days('2026-11-01', '2026-11-30'),
      '2026-10-01',
      days('2026-10-01', '2026-10-30'),
    ],
    [
      'March is not compared with its own first days',
      days('2026-03-01', '2026-03-31'),
      '2026-02-01',
      days('2026-02-01', '2026-02-28'),
    ],
    ['nor in a leap year', days('2024-03-01', '2024-03-31'), '2024-02-01', days('2024-02-01', '2024-02-29')],
    [
      'a month, the same month last year',
      days('2026-02-01', '2026-02-28'),
      '2025-02-01',
      days('2025-02-01', '2025-02-28'),
    ],
  ])('%s', (_what, range, compareStart, wanted) => {
    expect(previousRange(range, compareStart)).toEqual(wanted)
  })

  test.each(['2026-03-09', '2026-03-10'])('one that starts with it or later (%s) is refused', (compareStart) => {
    expect(refusal(() => previousRange(days('2026-03-09', '2026-03-15'), compareStart))).toBe('compareStart')
  })
})

describe('the days that have gone by', () => {
  test.each([
    ['a range that is over counts whole', days('2026-02-01', '2026-02-28'), 28],
    ['one that ends today counts whole', days('2026-03-09', TODAY), 7],
    ['one that goes on counts up to today', days('2026-03-01', '2026-03-31'), 15],
    ['one that begins today counts today', days(TODAY, '2026-03-21'), 1],
    ['one that has not begun counts nothing', days('2026-03-20', '2026-03-31'), 0],
  ])('%s', (_what, range, wanted) => {
    expect(elapsedDays(range, TODAY)).toBe(wanted)
  })

  test('the first days of a range never go beyond it', () => {
    expect(firstDays(days('2026-02-01', '2026-02-28'), 30)).toEqual(days('2026-02-01', '2026-02-28'))
    expect(firstDays(days('2026-02-01', '2026-02-28'), 15)).toEqual(days('2026-02-01', '2026-02-15'))
    const none = firstDays(days('2026-02-01', '2026-02-28'), 0)
    expect(none.endDate < none.startDate).toBe(true)
  })
})

describe('the points of a trend', () => {
  const dates = (range: DayRange, period: 'daily' | 'weekly' | 'monthly') =>
    bucketsOf(range, period).map(({ date, endDate }) => `${date}..${endDate}`)

  test('days, over the end of February', () => {
    expect(dates(days('2024-02-28', '2024-03-01'), 'daily')).toEqual([
      '2024-02-28..2024-02-28',
      '2024-02-29..2024-02-29',
      '2024-03-01..2024-03-01',
    ])
  })

  test('weeks begin on Monday, the last one is cut short', () => {
    // 2026-03-05 is a Thursday, 2026-03-17 a Tuesday
    expect(dates(days('2026-03-05', '2026-03-17'), 'weekly')).toEqual([
      '2026-03-02..2026-03-08',
      '2026-03-09..2026-03-15',
      '2026-03-16..2026-03-17',
    ])
    expect(dates(days('2026-03-15', '2026-03-15'), 'weekly')).toEqual(['2026-03-09..2026-03-15'])
  })

  test('months of any length follow one another, over a year', () => {
    expect(dates(days('2025-12-31', '2026-03-15'), 'monthly')).toEqual([
      '2025-12-01..2025-12-31',
      '2026-01-01..2026-01-31',
      '2026-02-01..2026-02-28',
      '2026-03-01..2026-03-15',
    ])
  })

  test('a leap year has 366 days, 53 weeks and 12 months', () => {
    const year = days('2024-01-01', '2024-12-31')
    const counts = (['daily', 'weekly', 'monthly'] as const).map((period) => bucketsOf(year, period).length)
    expect(counts).toEqual([366, 53, 12])
  })
})
