import type { ReadDashboardInput } from '../../../../../api/generated'
import { addDays, daysBetween, rangeOf, sayRange, type Day, type DayRange } from '../../../../../utils/date'

/** The stretches of days a boss may look at. */
export type PeriodKey = 'today' | 'week' | 'month' | 'custom'

/** The tabs, from left to right. */
export const PERIODS: readonly { value: PeriodKey; text: string }[] = [
  { value: 'today', text: '今天' },
  { value: 'week', text: '本周' },
  { value: 'month', text: '本月' },
  { value: 'custom', text: '自定义' },
]

/** A stretch of days, what is asked about it, and how people call it. */
export interface Period {
  key: PeriodKey
  ask: Required<Pick<ReadDashboardInput, 'startDate' | 'endDate'>> & ReadDashboardInput
  /** "本周", "11 月 1 日 – 15 日". */
  name: string
  /** Names of the two lines of the chart. */
  lines: [string, string]
  /** What the first `days` days are compared with, as said in a sentence: "上周一至五". */
  compared(days: number, whole: boolean): string
}

const DAYS_DRAWN = 7
const WEEK = '一二三四五六日'

const PERIOD_OF: Record<PeriodKey, (today: Day, chosen: DayRange) => Period> = {
  today: (today) => ({
    key: 'today',
    ask: {
      startDate: today,
      endDate: today,
      compareStart: addDays(today, -1),
      trendStart: addDays(today, 1 - DAYS_DRAWN),
    },
    name: '今天',
    lines: ['近 7 天', '前 7 天'],
    compared: () => '昨天全天',
  }),
  week(today) {
    const { startDate } = rangeOf('week', today)
    return {
      key: 'week',
      ask: { startDate, endDate: addDays(startDate, 6), compareStart: addDays(startDate, -7) },
      name: '本周',
      lines: ['本周', '上周'],
      compared: (days, whole) => (whole ? '上周' : days > 1 ? `上周一至${WEEK[days - 1]}` : '上周一'),
    }
  },
  month(today) {
    const { startDate } = rangeOf('month', today)
    const endDate = addDays(`${addDays(startDate, 31).slice(0, 8)}01`, -1)
    const compareStart = `${addDays(startDate, -1).slice(0, 8)}01`
    return {
      key: 'month',
      ask: { startDate, endDate, compareStart },
      name: '本月',
      lines: ['本月', '上月'],
      compared: (days, whole) => (whole ? '上月' : days > 1 ? `上月 1–${days} 日` : '上月 1 日'),
    }
  },
  custom(_today, { startDate, endDate }) {
    const days = daysBetween(startDate, endDate) + 1
    const isDrawable = days > 1
    const drawn = isDrawable ? days : DAYS_DRAWN
    return {
      key: 'custom',
      ask: { startDate, endDate, ...(!isDrawable && { trendStart: addDays(endDate, 1 - DAYS_DRAWN) }) },
      name: sayRange({ startDate, endDate }),
      lines: [`这 ${drawn} 天`, `前 ${drawn} 天`],
      compared: () => (days > 1 ? `前 ${days} 天` : '前一天'),
    }
  },
}

/** The period under a tab; `chosen` are the days picked by hand. */
export function periodOf(key: PeriodKey, today: Day, chosen: DayRange): Period {
  return PERIOD_OF[key](today, chosen)
}

/** How many days of a range have come. */
export function elapsedOf({ startDate, endDate }: DayRange, today: Day): number {
  return daysBetween(startDate, endDate > today ? today : endDate) + 1
}
