import { currentActor } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound, versionConflict } from '../../platform/errors'
import { customerToServe } from '../customers'
import type { orders } from './contract'
import { notADraft } from './errors'
import { findOrder, linesOf } from './find-order'
import { OrderItem, type Order } from './model'
import { refusePastDelivery } from './place-order'
import { presentOrder } from './present'
import { priceLines } from './price-lines'
import { recordHistory } from './record'
import { isEditable } from './states'
import { STATUS_LABELS } from './statuses'
import { toldLines } from './told-lines'

type Edit = (typeof orders.endpoints)['editOrder']
type Delete = (typeof orders.endpoints)['deleteOrder']

/** Rewrites a draft at today's prices; the version seen must be the current one. */
export async function editOrder(input: InputOf<Edit>): Promise<AnswerOf<Edit>> {
  const order = await findDraft(input.id)
  if (order.version !== input.version) throw versionConflict({ current: order.version })
  refusePastDelivery(input.deliveryOn, businessDay())
  const customer = await customerToServe(order.customerId)
  const { lines, ...sums } = await priceLines(customer, input.items)
  const before = await linesOf(order.id)
  await order.update({
    ...sums,
    ...(input.remark !== undefined && { remark: input.remark || null }),
    ...(input.deliveryOn !== undefined && { deliveryOn: input.deliveryOn }),
  })
  await OrderItem.destroy({ where: { orderId: order.id } })
  const items = await OrderItem.bulkCreate(lines.map((line) => ({ ...line, orderId: order.id })))
  await recordHistory(order.id, 'edit', '改了草稿', { before: toldLines(before), after: toldLines(items) })
  return presentOrder(order, items, currentActor())
}

/** Removes a draft from everybody's sight; its number is never used again. */
export async function deleteOrder({ id }: InputOf<Delete>): Promise<AnswerOf<Delete>> {
  const order = await findDraft(id)
  await recordHistory(order.id, 'delete', '删了草稿', { before: { status: order.status }, after: null })
  await order.destroy()
  return { id, deleted: true }
}

async function findDraft(id: string): Promise<Order> {
  const order = await findOrder(id)
  if (isEditable(order, currentActor())) return order
  if (order.status === 'draft') throw notFound({ what: '订单' })
  throw notADraft({ status: order.status, statusLabel: STATUS_LABELS[order.status] })
}
