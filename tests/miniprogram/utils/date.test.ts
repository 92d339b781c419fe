import { execFileSync } from 'node:child_process'
import path from 'node:path'
import {
  addDays,
  daysBetween,
  rangeBefore,
  rangeOf,
  sayDay,
  sayRange,
  weekdayOf,
} from '../../../miniprogram/utils/date'

const script = path.join(__dirname, '../support/say-dates.ts')

test.each([
  ['America/New_York', 300],
  ['Pacific/Kiritimati', -840],
])('a phone set to %s says the days of Shanghai', (zone, offset) => {
  const run = { env: { ...process.env, TZ: zone }, encoding: 'utf8' } as const
  expect(JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script], run))).toEqual({
    offset,
    days: ['2025-11-20', '2025-11-20', '2025-11-19', '2025-11-14', '2025-11-13', '2024-11-20'],
    midnight: '00:00',
    said: ['今天 14:00', '今天 00:00', '昨天', '周五', '11-13', '2024-11-20'],
    timeline: '昨天 20:18',
    picked: [true, true, true, true],
  })
})

test('days ahead are said as people say them', () => {
  expect(['2025-11-20', '2025-11-21', '2025-11-22', '2025-11-23'].map((day) => sayDay(day, '2025-11-20'))).toEqual([
    '今天',
    '明天',
    '后天',
    '11-23',
  ])
  expect(weekdayOf('2025-11-20')).toBe('周四')
})

test('days are counted across months, years and leap days', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
})

test('a week begins on Monday, a month on its first, and both end today', () => {
  expect(rangeOf('today', '2025-11-20')).toEqual({ startDate: '2025-11-20', endDate: '2025-11-20' })
  expect(rangeOf('week', '2025-11-20')).toEqual({ startDate: '2025-11-17', endDate: '2025-11-20' })
  expect(rangeOf('week', '2025-11-23')).toEqual({ startDate: '2025-11-17', endDate: '2025-11-23' })
  expect(rangeOf('month', '2025-11-20')).toEqual({ startDate: '2025-11-01', endDate: '2025-11-20' })
})

test('the stretch before is as long and touches', () => {
  expect(rangeBefore({ startDate: '2025-11-17', endDate: '2025-11-20' })).toEqual({
    startDate: '2025-11-13',
    endDate: '2025-11-16',
  })
})

test.each([
  ['2025-11-20', '2025-11-20', '11 月 20 日'],
  ['2025-11-01', '2025-11-15', '11 月 1 日 – 15 日'],
  ['2025-10-28', '2025-11-03', '10 月 28 日 – 11 月 3 日'],
  ['2024-12-30', '2025-01-02', '2024 年 12 月 30 日 – 2025 年 1 月 2 日'],
])('%s to %s is said %s', (startDate, endDate, said) => {
  expect(sayRange({ startDate, endDate })).toBe(said)
})
