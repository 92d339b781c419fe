import { currentActor } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import type { InputOf } from '../../platform/contract/endpoint'
import { invalidInput, type FieldReason } from '../../platform/errors'
import { STEPS } from './adjust'
import type { pricing } from './contract'
import type { PriceEvent } from './event-model'

type Draft = InputOf<(typeof pricing.endpoints)['createEvent']>
type Columns = Pick<
  PriceEvent,
  'title' | 'target' | 'scope' | 'changeKind' | 'changeValue' | 'rounding' | 'effectiveOn' | 'note' | 'createdBy'
>

/** The columns of a draft as it was asked for. @throws request.invalid naming the field */
export function draftColumns(draft: Draft): Columns {
  const { title, target, change, effectiveOn, note } = draft
  const problems = PROBLEMS.flatMap((find) => find(draft) ?? [])
  if (problems.length) throw invalidInput(problems)
  const { productIds = [], categories = [], levelIds = [], customerIds = [] } = draft
  return {
    title,
    target,
    scope: { productIds, categories, levelIds, customerIds },
    changeKind: change.kind,
    changeValue: valueOf(change) ?? 0,
    rounding: STEPS[change.rounding],
    effectiveOn,
    note,
    createdBy: currentActor().name,
  }
}

const valueOf = ({ kind, percent, amount, price }: Draft['change']): number | undefined =>
  ({ percent, amount, set: price })[kind]

/** The field each kind of change is told in. */
const FIELDS = { percent: '涨降多少', amount: '加减多少', set: '定成多少' } as const

const PROBLEMS: ((draft: Draft) => FieldReason | undefined)[] = [
  ({ effectiveOn }) =>
    effectiveOn < businessDay() ? { field: 'effectiveOn', reason: '哪天起用不能早于今天' } : undefined,
  ({ change }) => {
    const field = `change.${change.kind === 'set' ? 'price' : change.kind}`
    return valueOf(change) === undefined ? { field, reason: `${FIELDS[change.kind]}没有填` } : undefined
  },
  ({ target, levelIds = [] }) =>
    target === 'level' && !levelIds.length ? { field: 'levelIds', reason: '改哪个等级的价没有选' } : undefined,
]
