import { dateOf, dateWheels, timeOf, timeWheels } from '../../preview/runtime/builtins/date-columns'
import { nextIndex, offsetOf } from '../../preview/runtime/builtins/swiper-steps'

const TODAY = '2025-11-20'

describe('wheels of a date picker', () => {
  test('a value stands on its rows and reads back the same', () => {
    const wheels = dateWheels('2025-02-28', '2024-01-01', '2026-12-31', 'day', TODAY)
    expect(wheels.columns.map((column) => column.length)).toEqual([3, 12, 28])
    expect(dateOf(wheels)).toBe('2025-02-28')
  })

  test('bounds cut months and days at both ends', () => {
    const first = dateWheels('2025-11-12', '2025-11-10', '2026-02-03', 'day', TODAY)
    expect(first.columns[1]).toEqual(['11月', '12月'])
    expect(first.columns[2]![0]).toBe('10日')
    const last = dateWheels('2026-02-01', '2025-11-10', '2026-02-03', 'day', TODAY)
    expect(last.columns[1]).toEqual(['1月', '2月'])
    expect(last.columns[2]).toEqual(['1日', '2日', '3日'])
  })

  test('a value out of bounds comes to the nearest bound', () => {
    expect(dateOf(dateWheels('2030-01-01', '2025-11-10', '2026-02-03', 'day', TODAY))).toBe('2026-01-01')
    expect(dateOf(dateWheels('2020-01-01', '2025-11-10', '2026-02-03', 'day', TODAY))).toBe('2025-11-10')
  })

  test('without a value it is today, and leap years have a 29th', () => {
    expect(dateOf(dateWheels('', '', '', 'day', TODAY))).toBe('2025-11-20')
    expect(dateWheels('2024-02-01', '', '', 'day', TODAY).columns[2]).toHaveLength(29)
  })

  test('months and years alone have fewer wheels', () => {
    expect(dateOf(dateWheels('2025-03', '', '', 'month', TODAY))).toBe('2025-03')
    expect(dateOf(dateWheels('2025', '', '', 'year', TODAY))).toBe('2025')
  })
})

describe('wheels of a time picker', () => {
  test('bounds cut the minutes of the first and the last hour', () => {
    const wheels = timeWheels('05:10', '05:30', '07:15')
    expect(wheels.columns[0]).toEqual(['05', '06', '07'])
    expect(wheels.columns[1]![0]).toBe('30')
    expect(timeOf(wheels)).toBe('05:30')
    expect(timeWheels('07:00', '05:30', '07:15').columns[1]).toHaveLength(16)
  })
})

describe('steps of a swiper', () => {
  test('a circle comes round, a strip stops at its ends', () => {
    expect([nextIndex(3, 3, 1, true), nextIndex(-1, 3, 1, true)]).toEqual([0, 2])
    expect([nextIndex(3, 3, 1, false), nextIndex(-1, 3, 1, false), nextIndex(5, 5, 2, false)]).toEqual([2, 0, 3])
  })

  test('in a circle the previous item lies left and all others right', () => {
    expect([0, 1, 2].map((at) => offsetOf(at, 0, 3, true))).toEqual([0, 1, -1])
    expect([0, 1].map((at) => offsetOf(at, 1, 2, true))).toEqual([-1, 0])
    expect([0, 1, 2].map((at) => offsetOf(at, 1, 3, false))).toEqual([-1, 0, 1])
  })
})
