import { can, type Actor } from '../../platform/access/actor'
import { flow, type Step } from '../../platform/flow'
import { ORDER_STATUSES, type OrderAction, type OrderStatus } from './statuses'

/** The lifecycle of an order: every arrow, who may take it, and what it asks for. */
export const orderFlow = flow<OrderStatus, OrderAction>('draft', ORDER_STATUSES, [
  { action: 'submit', from: ['draft'], to: 'submitted', label: '提交订单', permission: 'orders.place' },
  { action: 'withdraw', from: ['submitted'], to: 'draft', label: '撤回来改', permission: 'orders.place' },
  { action: 'confirm', from: ['submitted'], to: 'confirmed', label: '接单', permission: 'orders.review' },
  {
    action: 'reject',
    from: ['submitted'],
    to: 'rejected',
    label: '驳回',
    permission: 'orders.review',
    needsReason: true,
  },
  { action: 'revise', from: ['rejected'], to: 'draft', label: '改好再提', permission: 'orders.place' },
  { action: 'ship', from: ['confirmed'], to: 'shipped', label: '发货', permission: 'orders.ship' },
  { action: 'complete', from: ['shipped'], to: 'completed', label: '确认收货', permission: 'orders.complete' },
  {
    action: 'cancel',
    from: ['draft', 'submitted'],
    to: 'cancelled',
    label: '取消订单',
    permission: 'orders.place',
    isDanger: true,
  },
  {
    action: 'cancel',
    from: ['confirmed'],
    to: 'cancelled',
    label: '取消订单',
    permission: 'orders.revoke',
    isDanger: true,
    needsReason: true,
  },
])

/** Arrows only the order's own writer takes, and the heads of the shop. */
const WRITERS_ONLY: readonly OrderAction[] = ['withdraw', 'revise']

/** What an arrow's guard looks at. */
export interface OrderFacts {
  status: OrderStatus
  createdById: string | null
}

/** The arrow from this order to `to`, whoever may take it. */
export function stepTo(order: OrderFacts, to: OrderStatus): Step<OrderStatus, OrderAction> | undefined {
  return orderFlow.leaving(order.status).find((step) => step.to === to)
}

/** Whether this person may take this arrow of this order. */
export function mayTake(step: Step<OrderStatus, OrderAction>, order: OrderFacts, actor: Actor): boolean {
  if (!can(step.permission, actor)) return false
  return !WRITERS_ONLY.includes(step.action) || order.createdById === actor.userId || can('orders.review', actor)
}

/** The arrows open to this person on this order. */
export function openSteps(order: OrderFacts, actor: Actor): Step<OrderStatus, OrderAction>[] {
  return orderFlow.leaving(order.status).filter((step) => mayTake(step, order, actor))
}

/** Whether the lines may be changed, or the order removed. */
export function isEditable(order: OrderFacts, actor: Actor): boolean {
  return order.status === 'draft' && can('orders.place', actor)
}
