import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { orders } from './contract'
import { findOrder, linesOf } from './find-order'
import { OrderHistory, OrderStatusFlow } from './model'
import { presentOrder, type Past } from './present'

type Read = (typeof orders.endpoints)['readOrder']

/** One order with its lines, and its past where that is asked for. */
export async function readOrder({ id, includeHistory }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const order = await findOrder(id)
  const [items, past] = await Promise.all([linesOf(id), includeHistory ? pastOf(id) : undefined])
  return presentOrder(order, items, currentActor(), past)
}

async function pastOf(orderId: string): Promise<Past> {
  const inTime: [string, string][] = [['id', 'ASC']]
  const [statusFlows, histories] = await Promise.all([
    OrderStatusFlow.findAll({ where: { orderId }, order: inTime, limit: 1000 }),
    OrderHistory.findAll({ where: { orderId }, order: inTime, limit: 1000 }),
  ])
  return { statusFlows, histories }
}
