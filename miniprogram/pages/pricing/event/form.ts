import type { CreateEventInput, PriceEvent } from '../../../api/generated'
import type { Day } from '../../../utils/date'
import { changeOf, longDay, type TypedChange } from '../words'

/** What is chosen and typed of a price event. */
export interface EventForm extends TypedChange {
  target: PriceEvent['target']
  categories: string[]
  levelIds: string[]
  effectiveOn: Day
  note: string
}

/** Which prices may change. */
export const TARGETS = [
  { value: 'list', text: '列表价' },
  { value: 'level', text: '等级价' },
  { value: 'special', text: '专属价' },
] as const

/** A form nobody has touched: from tomorrow on. */
export function blankForm(tomorrow: Day): EventForm {
  const change: TypedChange = { kind: 'percent', isDown: false, typed: '', rounding: 'tenth' }
  return { ...change, target: 'list', categories: [], levelIds: [], effectiveOn: tomorrow, note: '' }
}

/** The form of a draft that is there. */
export function formOf(event: PriceEvent): EventForm {
  const { change, target, categories, levelIds, effectiveOn, note } = event
  const { kind, percent = 0, amount = 0, price = 0, rounding = 'none' } = change
  const value = { percent: percent / 10, amount, set: price }[kind]
  const typed = { kind, isDown: value < 0, typed: String(Math.abs(value)), rounding }
  return { ...typed, target, categories, levelIds, effectiveOn, note }
}

/** The input of a form, or what is missing. */
export function inputOf(form: EventForm): CreateEventInput | { problem: string } {
  const { target, categories, levelIds, effectiveOn, note } = form
  const change = changeOf(form)
  if (!change) return { problem: '写上改多少。' }
  if (target === 'level' && !levelIds.length) return { problem: '选一个等级。' }
  const of = categories.length ? categories.map((name) => name || '未分类').join('、') : '全部货品'
  const title = `${longDay(effectiveOn)}${of}`.slice(0, 50)
  return {
    title,
    target,
    categories,
    levelIds: target === 'level' ? levelIds : [],
    change,
    effectiveOn,
    note: note.trim(),
  }
}
