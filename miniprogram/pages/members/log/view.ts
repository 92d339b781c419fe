import type { ActivityItem, ListLogsInput, LogRow } from '../../../api/generated'
import { sayMoment, sayRange, type DayRange, type Moment } from '../../../utils/date'

/** What the log is narrowed to; absent means not at all. */
export type Filter = Pick<ListLogsInput, 'userId' | 'entity' | 'startDate' | 'endDate' | 'keyword'>

/** One record in the list. */
export interface LogView {
  id: string
  /** "店长 改 货品" */
  title: string
  /** "西红柿" */
  subject: string
  changes: { key: string; label: string; before: string; after: string }[]
  /** "还有 4 处"; empty when all of them are shown. */
  more: string
  /** "今天 14:05 · 微信 iPhone · 127.0.0.1" */
  note: string
}

/** One thing to narrow the log by. */
export interface Choice {
  value: string
  text: string
}

const SHOWN = 4

/** A record as a row; of one's own activity it tells no values. */
export function logView(log: LogRow | ActivityItem, now: Moment, all = false): LogView {
  const { id, at, actionLabel, entityLabel, subject, device, ip } = log
  const changes = 'changes' in log ? log.changes : []
  const shown = all ? changes : changes.slice(0, SHOWN)
  const who = 'operator' in log ? `${log.operator} ` : ''
  const left = changes.length - shown.length
  return {
    id,
    title: `${who}${actionLabel}${entityLabel}`,
    subject,
    changes: shown.map(({ field, label, before, after }) => ({ key: field, label, before, after })),
    more: left > 0 ? `还有 ${left} 处` : '',
    note: [sayMoment(at, now), device, ip.replace(/^::ffff:/, '')].filter((part) => part).join(' · '),
  }
}

/** The chips: who, what kind and when, each with what is chosen now. */
export function chipsOf(
  filter: Filter,
  people: readonly Choice[],
  kinds: readonly Choice[],
): (Choice & { isOn: boolean })[] {
  const of = (choices: readonly Choice[], value: string | undefined): string | undefined =>
    value === undefined ? undefined : choices.find((choice) => choice.value === value)?.text
  const { startDate, endDate } = filter
  return [
    { value: 'people', text: of(people, filter.userId) ?? '谁', isOn: filter.userId !== undefined },
    { value: 'kinds', text: of(kinds, filter.entity) ?? '哪一类', isOn: filter.entity !== undefined },
    {
      value: 'days',
      text: startDate && endDate ? sayRange({ startDate, endDate } as DayRange) : '什么时候',
      isOn: startDate !== undefined,
    },
  ]
}

/** What to say without a row, and where to go from there. */
export function emptyWords(filter: Filter, isMine: boolean): { title: string; note: string; action: string } {
  if (isMine) return { title: '还没有记录', note: '你新建、改、删的，都会记在这里。', action: '' }
  const isNarrowed = Object.values(filter).some((value) => value)
  return isNarrowed
    ? { title: '没找到这样的记录', note: '换个人、换几天，或清掉筛选再看。', action: '清掉筛选' }
    : { title: '还没有记录', note: '谁改了什么，都会记在这里，谁也删不掉。', action: '' }
}
