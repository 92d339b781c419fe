import { formatYuan, type Fen } from '../../platform/money'
import { FIRST_DAY, LAST_DAY } from './model'
import type { Span } from './timeline'

/** "¥45.00". */
export const sayYuan = (fen: Fen): string => `¥${formatYuan(fen)}`

/** "12-01"; of another year than `today`'s "2027-01-03". */
export function sayDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day
}

/** "12-01 起", "12-01 到 12-10", "用到 12-10", "一直". */
export function sayDays({ validFrom, validTo }: Span, today = validFrom): string {
  const from = validFrom === FIRST_DAY ? '' : sayDay(validFrom, today)
  const to = validTo === LAST_DAY ? '' : sayDay(validTo, today)
  if (!to) return from ? `${from} 起` : '一直'
  return from ? `${from} 到 ${to}` : `用到 ${to}`
}
