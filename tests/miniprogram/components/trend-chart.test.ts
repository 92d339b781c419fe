import fc from 'fast-check'
import '../support/phone'
import {
  dayAt,
  gridOf,
  sayTrend,
  scaleOf,
  type Trend,
} from '../../../miniprogram/pages/analytics/components/trend-chart/trend'

const WEEK = ['周一', '周二', '周三', '周四', '今天', '周六', '周日']
const week: Trend = { labels: WEEK, current: [1820000, 2640000, 2210000, 3190000, 2990000], previous: [] }
const box = { width: 320, height: 150, fontSize: 12 }
const of = (...current: number[]): Trend => ({ labels: WEEK, current, previous: [] })

test('the axis counts in 万元 from ten thousand yuan on', () => {
  expect(scaleOf(week)).toEqual({ unit: '万元', fen: 1_000_000, top: 4 })
  expect(scaleOf(of(999_900))).toMatchObject({ unit: '元', top: 10000 })
  expect(scaleOf(of())).toEqual({ unit: '元', fen: 100, top: 2 })
})

test('the axis holds the largest figure of both stretches, and its middle is a whole number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(2_000_000_000), { maxLength: 7 }),
      fc.array(fc.nat(2_000_000_000), { maxLength: 7 }),
      (current, previous) => {
        const { top, fen } = scaleOf({ labels: WEEK, current, previous })
        expect(top * fen).toBeGreaterThanOrEqual(Math.max(0, ...current, ...previous))
        expect(Number.isInteger(top / 2)).toBe(true)
      },
    ),
  )
})

test('a finger points at the day below it, and at none that is still to come', () => {
  const { left } = gridOf(week, box)
  const band = (box.width - left) / 7
  expect([0, 1, 4].map((day) => dayAt(left + band * (day + 0.5), box, week))).toEqual([0, 1, 4])
  expect(dayAt(left + band * 5.5, box, week)).toBeNull()
  expect(dayAt(left - 5, box, week)).toBeNull()
})

test('the picture is told in words', () => {
  expect(sayTrend('本周', week)).toBe(
    '本周，最高周四 3.19 万。周一 1.82 万，周二 2.64 万，周三 2.21 万，周四 3.19 万，今天 2.99 万',
  )
  expect(sayTrend('今天', of(0))).toBe('今天，还没有卖出')
})
