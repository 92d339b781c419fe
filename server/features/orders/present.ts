import type { Actor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { orders } from './contract'
import type { Order, OrderHistory, OrderItem, OrderStatusFlow } from './model'
import { isEditable, openSteps } from './states'
import { STATUS_LABELS } from './statuses'

type Wire = AnswerOf<(typeof orders.endpoints)['readOrder']>
type WireSummary = AnswerOf<(typeof orders.endpoints)['listOrders']>['list'][number]

/** A row of an order list; the order comes with its customer. */
export function presentSummary(order: Order): WireSummary {
  return {
    id: order.id,
    orderNo: order.orderNo,
    customerId: order.customerId,
    customerName: order.customer?.name ?? '',
    totalAmount: order.totalAmount,
    status: order.status,
    statusLabel: STATUS_LABELS[order.status],
    remark: order.remark,
    createdBy: order.createdBy,
    bizDate: order.bizDate,
    deliveryOn: order.deliveryOn,
    itemCount: order.itemCount,
    digest: order.digest,
    version: order.version,
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
  }
}

/** What an order was through, where it is asked for. */
export interface Past {
  statusFlows: OrderStatusFlow[]
  histories: OrderHistory[]
}

/** An order with its lines, and what this person may do to it now. */
export function presentOrder(order: Order, items: OrderItem[], actor: Actor, past?: Past): Wire {
  return {
    ...presentSummary(order),
    customerPhone: order.customer?.phone ?? null,
    customerAddress: order.customer?.address ?? null,
    items: items.map(presentItem),
    allowedActions: actionsOf(order, actor),
    ...(past && { statusFlows: past.statusFlows.map(presentFlow), histories: past.histories.map(presentHistory) }),
  }
}

/** One step in the past of an order. */
export function presentFlow(step: OrderStatusFlow): NonNullable<Wire['statusFlows']>[number] {
  return {
    id: step.id,
    fromStatus: step.fromStatus,
    toStatus: step.toStatus,
    toStatusLabel: STATUS_LABELS[step.toStatus],
    operator: step.operator,
    remark: step.remark,
    createdAt: step.createdAt,
  }
}

function presentItem(item: OrderItem): Wire['items'][number] {
  return {
    id: item.id,
    productId: item.productId,
    productName: item.productName,
    unit: item.unit,
    unitNumerator: item.unitNumerator,
    unitDenominator: item.unitDenominator,
    quantity: item.quantity,
    unitPrice: item.unitPrice,
    totalPrice: item.totalPrice,
    listPrice: item.listPrice,
    priceSource: item.priceSource,
    priceReason: item.priceReason,
    remark: item.remark,
  }
}

function presentHistory(history: OrderHistory): NonNullable<Wire['histories']>[number] {
  return {
    id: history.id,
    action: history.action,
    description: history.description,
    operator: history.operator,
    changes: history.changes,
    createdAt: history.createdAt,
  }
}

function actionsOf(order: Order, actor: Actor): Wire['allowedActions'] {
  const steps = openSteps(order, actor).map(({ action, label, to, needsReason = false, isDanger = false }) => ({
    name: action,
    label,
    status: to,
    needsReason,
    isDanger,
  }))
  if (!isEditable(order, actor)) return steps
  return [
    ...steps,
    { name: 'edit' as const, label: '改数量', status: null, needsReason: false, isDanger: false },
    { name: 'delete' as const, label: '删掉草稿', status: null, needsReason: false, isDanger: true },
  ]
}
