import { BIZ, defineError, type FieldReason } from '../../platform/errors'

export const illegalAction = defineError<{ status: string; statusLabel: string; action: string }>(
  'purchasing.illegal_action',
  409,
  BIZ.illegalTransition,
  ({ statusLabel, action }) => `这张采购单${statusLabel}，不能${action}`,
  { status: 'received', statusLabel: '已到齐', action: '收货' },
)
export const returnsTooMuch = defineError<FieldReason[]>(
  'purchasing.returns_too_much',
  409,
  BIZ.illegalTransition,
  (details) => details[0]?.reason ?? '退的比收的多',
  [{ field: 'lines[0].quantity', reason: '第 1 行：西红柿收了 3 箱，不能退 5 箱' }],
)
export const supplierUsed = defineError(
  'purchasing.supplier_inactive',
  409,
  BIZ.exists,
  () => '这个供应商停用了，先启用或换一个',
  undefined,
)
