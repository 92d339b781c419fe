import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { orders } from './contract'
import { findOrder } from './find-order'
import { OrderStatusFlow } from './model'
import { presentFlow } from './present'

type List = (typeof orders.endpoints)['listStatusFlows']

/** Every step of an order, oldest first. */
export async function listStatusFlows({ id }: InputOf<List>): Promise<AnswerOf<List>> {
  const { id: orderId } = await findOrder(id)
  const steps = await OrderStatusFlow.findAll({ where: { orderId }, order: [['id', 'ASC']], limit: 1000 })
  return steps.map(presentFlow)
}
