import { currentActor } from '../../platform/access/actor'
import { OrderHistory, OrderStatusFlow } from './model'
import type { OrderStatus } from './statuses'

/** Notes one step from status to status; the operator is whoever acts. */
export async function recordStep(
  orderId: string,
  fromStatus: OrderStatus | null,
  toStatus: OrderStatus,
  remark: string | null,
): Promise<void> {
  const { name, userId } = currentActor()
  await OrderStatusFlow.create({ orderId, fromStatus, toStatus, remark, operator: name, operatorId: userId })
}

/** Notes what happened to an order, with before and after. */
export async function recordHistory(
  orderId: string,
  action: string,
  description: string,
  changes: { before: unknown; after: unknown },
): Promise<void> {
  await OrderHistory.create({ orderId, action, description, operator: currentActor().name, changes: { ...changes } })
}
