import type { CreationAttributes } from 'sequelize'
import type { Order, OrderHistory, OrderItem, OrderStatusFlow } from '../../features/orders/model'
import { stepTo } from '../../features/orders/states'
import type { OrderStatus } from '../../features/orders/statuses'
import { sumFen } from '../../platform/money'
import type { Visit } from './days'
import type { Stage } from './lifeline'
import type { DemoLine } from './order-lines'

/** Somebody who wrote an order or moved it on. */
export interface Hands {
  userId: string
  name: string
}

/** Everything one order is made of. */
export interface OrderRows {
  order: CreationAttributes<Order>
  items: CreationAttributes<OrderItem>[]
  flows: CreationAttributes<OrderStatusFlow>[]
  histories: CreationAttributes<OrderHistory>[]
}

/** An order as it is told, before it is rows. */
export interface ToldOrder {
  tenantId: string
  orderNo: string
  visit: Visit
  customerId: string
  productIds: Map<string, string>
  lines: DemoLine[]
  stages: Stage[]
  hands: Record<Stage['by'], Hands>
  remark: string | null
  key: (at: number) => string
}

const DIGEST_NAMES = 3

/** The rows of one order, as writing it and taking its steps would have left them. */
export function orderRows(told: ToldOrder): OrderRows {
  const { tenantId, orderNo, visit, customerId, lines, stages, hands, key } = told
  const placedAt = new Date(stages[0]?.at ?? visit.at)
  const last = stages[stages.length - 1] as Stage
  const submitted = stages.find(({ to }) => to === 'submitted')
  const id = key(placedAt.getTime())
  const order = {
    id,
    tenantId,
    orderNo,
    customerId,
    totalAmount: sumFen(lines.map(({ totalPrice }) => totalPrice)),
    status: last.to,
    remark: told.remark,
    createdBy: hands.writer.name,
    createdById: hands.writer.userId,
    bizDate: visit.day,
    deliveryOn: visit.deliveryOn,
    submittedAt: submitted ? new Date(submitted.at) : null,
    itemCount: lines.length,
    digest: lines
      .slice(0, DIGEST_NAMES)
      .map(({ productName }) => productName)
      .join('、'),
    version: 1 + movesOf(stages).length,
    createdAt: placedAt,
    updatedAt: new Date(last.at),
  }
  return {
    order,
    items: itemRows(told, id, placedAt),
    flows: flowRows(told, id),
    histories: historyRows(told, id, order),
  }
}

/** Whether the order was submitted in the moment it was written. */
const isSubmittedAtOnce = ([draft, next]: readonly Stage[]): boolean =>
  next?.to === 'submitted' && next.at === draft?.at

/** Steps taken after the order was written; each makes a new version. */
function movesOf(stages: readonly Stage[]): Stage[] {
  return stages.slice(isSubmittedAtOnce(stages) ? 2 : 1)
}

function itemRows(
  { tenantId, lines, productIds, key }: ToldOrder,
  orderId: string,
  placedAt: Date,
): OrderRows['items'] {
  return lines.map((line) => ({
    ...line,
    id: key(placedAt.getTime()),
    tenantId,
    orderId,
    productId: productIds.get(line.productName) ?? '',
    createdAt: placedAt,
    updatedAt: placedAt,
  }))
}

function flowRows({ tenantId, stages, hands, key }: ToldOrder, orderId: string): OrderRows['flows'] {
  return stages.map(({ to, at, by, remark }, index) => ({
    id: key(at),
    tenantId,
    orderId,
    fromStatus: stages[index - 1]?.to ?? null,
    toStatus: to,
    operator: hands[by].name,
    operatorId: hands[by].userId,
    remark,
    createdAt: new Date(at),
  }))
}

function historyRows(
  { tenantId, stages, hands, key }: ToldOrder,
  orderId: string,
  order: { orderNo: string; itemCount: number },
): OrderRows['histories'] {
  const atOnce = isSubmittedAtOnce(stages)
  const status = atOnce ? 'submitted' : 'draft'
  const written = {
    action: atOnce ? 'submit' : 'create',
    description: atOnce ? '开单并提交' : '存成草稿',
    changes: { before: null, after: { status, orderNo: order.orderNo, itemCount: order.itemCount } },
  }
  const moved = movesOf(stages).map((stage) => move(stages[stages.indexOf(stage) - 1]?.to ?? 'draft', stage.to))
  const told = [stages[0] as Stage, ...movesOf(stages)]
  return [written, ...moved].map((history, index) => {
    const { at, by } = told[index] as Stage
    return { id: key(at), tenantId, orderId, ...history, operator: hands[by].name, createdAt: new Date(at) }
  })
}

function move(
  from: OrderStatus,
  to: OrderStatus,
): { action: string; description: string; changes: Record<string, unknown> } {
  const step = stepTo({ status: from, createdById: null }, to)
  if (!step) throw new Error(`the demo takes an order from ${from} to ${to}`)
  return { action: step.action, description: step.label, changes: { before: { status: from }, after: { status: to } } }
}
