import type { PriceHistoryItem } from '../../../api/generated'
import { sayMoment, type Moment } from '../../../utils/date'
import { fenFromYuan, formatYuan } from '../../../utils/money'
import { shortDay } from '../words'

/** One change of one price. */
export interface HistoryRow {
  id: string
  title: string
  days: string
  before: string
  after: string
  note: string
}

const KINDS = { special: '专属价', level: '等级价', tier: '阶梯价', list: '列表价' }

/** A change with whose price it was, from what to what, by whom and from where. */
export function historyRow(entry: PriceHistoryItem, now: Moment): HistoryRow {
  const { id, kind, productName, unit, customerName, levelName, oldPrice, newPrice, operator, createdAt } = entry
  const today = new Date(now).toISOString().slice(0, 10)
  const from =
    entry.validFrom && entry.validFrom > createdAt.slice(0, 10) ? `${shortDay(entry.validFrom, today)} 起` : ''
  return {
    id,
    title: [productName, customerName ?? levelName].filter(Boolean).join('，'),
    days: [KINDS[kind], entry.minQuantity ? `满 ${entry.minQuantity} ${unit}` : `按${unit}`, from]
      .filter(Boolean)
      .join(' · '),
    before: oldPrice === null ? '没有' : formatYuan(fenFromYuan(oldPrice)),
    after: newPrice === null ? '取消' : formatYuan(fenFromYuan(newPrice)),
    note: [sayMoment(createdAt, now), operator, entry.sourceLabel, entry.reason].filter(Boolean).join(' · '),
  }
}
