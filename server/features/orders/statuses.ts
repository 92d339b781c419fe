/** The one lifecycle of an order. */
export const ORDER_STATUSES = [
  'draft',
  'submitted',
  'confirmed',
  'shipped',
  'completed',
  'rejected',
  'cancelled',
] as const

/** A word of the lifecycle. */
export type OrderStatus = (typeof ORDER_STATUSES)[number]

/** Chinese names of the statuses, as the shop's people see them. */
export const STATUS_LABELS: Record<OrderStatus, string> = {
  draft: '草稿',
  submitted: '待审核',
  confirmed: '已确认',
  shipped: '已发货',
  completed: '已完成',
  rejected: '已驳回',
  cancelled: '已取消',
}

/** What can be done to an order; each is a button on the phone. */
export const ORDER_ACTIONS = [
  'edit',
  'delete',
  'submit',
  'withdraw',
  'confirm',
  'reject',
  'revise',
  'ship',
  'complete',
  'cancel',
] as const

/** A thing one can do to an order. */
export type OrderAction = (typeof ORDER_ACTIONS)[number]

/** The one predicate for a counted sale. */
export const COUNTED_STATUSES = ['confirmed', 'shipped', 'completed'] as const satisfies readonly OrderStatus[]
