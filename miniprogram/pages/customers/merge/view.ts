import type { Customer, Duplicate, Merge, MergeCustomersInput } from '../../../api/generated'
import { dayOf, sayDay, type Moment } from '../../../utils/date'
import { spaced } from '../../../utils/text'

/** Two customers that look like one, as a row. */
export interface PairRow {
  key: string
  firstId: string
  secondId: string
  title: string
  note: string
}

/** Somebody to merge with, as a row. */
export interface OtherRow {
  id: string
  name: string
  note: string
}

/** One thing to choose: a field or a price, with both sides. */
export interface Question {
  id: string
  kind: 'field' | 'conflict'
  label: string
  kept: string
  merged: string
  /** Whose is chosen; a price waits for an answer. */
  take: '' | 'kept' | 'merged'
  /** Which side says "低". */
  lower: '' | 'kept' | 'merged'
}

/** What a merge does, as it is shown. */
export interface MergeView {
  keptId: string
  mergedId: string
  keptName: string
  /** What tells two of one name apart: since when, and the phone. */
  keptNote: string
  mergedName: string
  mergedNote: string
  /** "12 张订单、3 个专属价"; what moves. */
  moves: string
  questions: Question[]
}

const WHY: Record<Duplicate['why'], string> = { phone: '电话一样', name: '名称一样', similar: '名称很像' }
const MEASURES: Record<string, string> = { orders: '张单', pricing: '个专属价', members: '位买家' }

/** A pair as a row. */
export function pairRow({ first, second, why }: Duplicate): PairRow {
  const [firstId, secondId] = [first.id ?? '', second.id ?? '']
  const phones = [...new Set([first.phone, second.phone].filter((phone) => phone))]
  return {
    key: `${firstId}-${secondId}`,
    firstId,
    secondId,
    title: first.name === second.name ? `${first.name}，有两位` : `${first.name} 和 ${second.name}`,
    note: [WHY[why], ...phones].join('，'),
  }
}

/** Everybody but the one who stays. */
export function otherRows(found: readonly Customer[], keptId: string): OtherRow[] {
  return found
    .filter(({ id }) => id !== keptId)
    .map(({ id, name, phone, address }) => ({ id, name, note: phone ?? address ?? '没留电话' }))
}

/** A preview as it is shown: fields begin with the kept one's, prices wait for an answer. */
export function mergeView({ kept, merged, fields, parts, conflicts }: Merge, now: Moment): MergeView {
  const moves = parts.filter(({ count }) => count).map(({ name, label, count }) => sayCount(name, label, count))
  return {
    keptId: kept.id,
    mergedId: merged.id,
    keptName: kept.name,
    keptNote: noteOf(kept, now),
    mergedName: merged.name,
    mergedNote: noteOf(merged, now),
    moves: moves.join('、'),
    questions: [
      ...conflicts.map((one): Question => ({ ...one, kind: 'conflict', take: '', label: `${one.label}的专属价` })),
      ...fields.map((one): Question => ({ ...one, id: one.field, kind: 'field', take: 'kept', lower: '' })),
    ],
  }
}

function noteOf({ phone, createdAt }: Merge['kept'], now: Moment): string {
  const since = spaced(`${sayDay(dayOf(createdAt), dayOf(now))}加的`)
  return [since, phone].filter((word) => word).join('，')
}

function sayCount(name: string, label: string, count: number): string {
  return MEASURES[name] ? `${count} ${MEASURES[name]}` : `${count} 条${label}`
}

/** How many prices still wait for an answer. */
export function openQuestions(questions: readonly Question[]): number {
  return questions.filter(({ take }) => !take).length
}

/** What the server is told. */
export function decisionOf({ keptId, mergedId, questions }: MergeView): MergeCustomersInput {
  const taken = questions.filter(({ kind, take }) => kind === 'field' && take === 'merged')
  const conflicts = questions.filter(({ kind, take }) => kind === 'conflict' && take)
  return {
    id: keptId,
    from: mergedId,
    take: taken.map(({ id }) => id) as MergeCustomersInput['take'],
    choices: conflicts.map(({ id, take }) => ({ id, take: take === 'merged' ? 'merged' : 'kept' })),
  }
}
