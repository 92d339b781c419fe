import { BIZ, defineError, type FieldReason } from '../../platform/errors'
import { belowFloor } from '../pricing/errors'

/** One line whose price is not what the screen showed; yuan as on the wire. */
export interface PriceChange {
  field: string
  productId: string
  productName: string
  unit: string
  expectPrice: number
  price: number
}

export const priceChanged = defineError<PriceChange[]>(
  'orders.price_changed',
  409,
  BIZ.exists,
  (changes) => `有 ${changes.length} 样价格变了，先看一眼`,
  [{ field: 'items[0].expectPrice', productId: '…', productName: '西红柿', unit: '箱', expectPrice: 42, price: 45 }],
)
export const priceNotAllowed = defineError<FieldReason[]>(
  'orders.price_not_allowed',
  403,
  BIZ.forbidden,
  () => '改价要老板同意，先按原价开。',
  [{ field: 'items[0].unitPrice', reason: '没有改价权限' }],
)
export const productGone = defineError<FieldReason[]>(
  'orders.product_not_found',
  404,
  BIZ.notFound,
  (details) => details[0]?.reason ?? '没有找到这个货品',
  [{ field: 'items[0].productId', reason: '第 1 行：没有找到这个货品，可能已经下架' }],
)
export const noPrice = defineError<FieldReason[]>(
  'orders.no_price',
  422,
  BIZ.invalid,
  (details) => details[0]?.reason ?? '这个货品还没有价',
  [{ field: 'items[0].unit', reason: '第 1 行：矿泉水按「箱」还没有价，先定价或换个单位' }],
)
export const totalTooLarge = defineError(
  'orders.total_too_large',
  400,
  BIZ.invalid,
  () => '合计超过 99999999.99 元，拆成几张单开',
  undefined,
)
export const notADraft = defineError<{ status: string; statusLabel: string }>(
  'orders.not_a_draft',
  409,
  BIZ.illegalTransition,
  ({ statusLabel }) => `这张单${statusLabel}，只有草稿能改`,
  { status: 'submitted', statusLabel: '待审核' },
)
export const illegalTransition = defineError<{ from: string; to: string; allowed: string[]; say: string }>(
  'orders.illegal_transition',
  409,
  BIZ.illegalTransition,
  ({ say }) => say,
  { from: 'completed', to: 'draft', allowed: [], say: '已完成的单不能再改成草稿' },
)
export const stepNotAllowed = defineError<{ from: string; to: string; allowed: string[]; say: string }>(
  'orders.step_not_allowed',
  403,
  BIZ.forbidden,
  ({ say }) => say,
  { from: 'submitted', to: 'confirmed', allowed: ['withdraw'], say: '接单要店里有权限的人来做' },
)
export const reasonMissing = defineError<FieldReason[]>(
  'orders.reason_missing',
  400,
  BIZ.invalid,
  (details) => details[0]?.reason ?? '要写原因',
  [{ field: 'remark', reason: '备注没有填：驳回要写原因，客户会看到' }],
)

/** What can go wrong while lines are priced. */
export const placing = [
  productGone.type,
  noPrice.type,
  priceChanged.type,
  priceNotAllowed.type,
  belowFloor.type,
  totalTooLarge.type,
]
