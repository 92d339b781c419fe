import { BIZ, defineError, type FieldReason } from '../../platform/errors'

/** A price that stands in the way of another, and its days. */
export interface Overlapping extends FieldReason {
  rowId: string
  validFrom: string | null
  validTo: string | null
}

const overlapping: Overlapping[] = [
  {
    field: 'validFrom',
    reason: '12-01 到 12-10 已经有一个价 ¥45.00，改那个价或换个日子',
    rowId: '0197beef-5c1a-7d2e-9f00-3a6b1c2d4e5f',
    validFrom: '2026-12-01',
    validTo: '2026-12-10',
  },
]

export const priceOverlap = defineError<Overlapping[]>(
  'pricing.overlap',
  409,
  BIZ.exists,
  (details) => details[0]?.reason ?? '这几天已经有一个价了',
  overlapping,
)
export const belowFloor = defineError<FieldReason[]>(
  'pricing.below_floor',
  422,
  BIZ.belowFloor,
  (details) => details[0]?.reason ?? '低于底价，写明原因才能定',
  [{ field: 'price', reason: '西红柿低于底价，写明原因才能定' }],
)
export const eventStarted = defineError<{ effectiveOn: string }>(
  'pricing.event_started',
  409,
  BIZ.illegalTransition,
  () => '这次调价已经生效，要改回去就再调一次',
  { effectiveOn: '2026-12-01' },
)
export const eventNotADraft = defineError<{ status: string }>(
  'pricing.event_not_a_draft',
  409,
  BIZ.illegalTransition,
  () => '这次调价已经定了，刷新看一眼',
  { status: 'applied' },
)
export const cardNotYours = defineError(
  'pricing.card_not_yours',
  403,
  BIZ.forbidden,
  () => '这张报价单不是给你的，找店里要一张你自己的。',
  undefined,
)
export const cardOver = defineError<{ isRevoked: boolean }>(
  'pricing.card_over',
  410,
  BIZ.notFound,
  ({ isRevoked }) => (isRevoked ? '这张报价单店里收回了，找店里要一张新的。' : '这张报价单过期了，找店里要一张新的。'),
  { isRevoked: false },
)
