import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { versionConflict } from '../../platform/errors'
import { refuseTrade } from '../customers'
import { illegalTransition, reasonMissing, stepNotAllowed } from './errors'
import type { orders } from './contract'
import { findOrder, linesOf } from './find-order'
import { freezePrices } from './freeze-prices'
import type { Order } from './model'
import { presentOrder } from './present'
import { recordHistory, recordStep } from './record'
import { mayTake, openSteps, stepTo } from './states'
import { STATUS_LABELS, type OrderAction, type OrderStatus } from './statuses'

type Move = (typeof orders.endpoints)['moveOrder']

/** Takes an order one step along its lifecycle, with a trace of who, when and why. */
export async function moveOrder({ id, status: to, remark, version }: InputOf<Move>): Promise<AnswerOf<Move>> {
  const order = await findOrder(id)
  if (version !== undefined && version !== order.version) throw versionConflict({ current: order.version })
  const { action, label } = openStep(order, to, remark)
  const from = order.status
  if (action === 'submit' || action === 'confirm') refuseTrade(order.customer, action)
  await (EFFECTS[action] ?? nothing)(order)
  // the save names the version it read: of two people at once, one gets a conflict
  await order.update({ status: to })
  await recordStep(order.id, from, to, remark || null)
  await recordHistory(order.id, action, label, { before: { status: from }, after: { status: to } })
  return presentOrder(order, await linesOf(order.id), currentActor())
}

function openStep(
  order: Order,
  to: OrderStatus,
  remark: string | null | undefined,
): { action: OrderAction; label: string } {
  const actor = currentActor()
  const step = stepTo(order, to)
  const allowed = openSteps(order, actor).map(({ to: next }) => next)
  const facts = { from: order.status, to, allowed }
  if (!step)
    throw illegalTransition({ ...facts, say: `${STATUS_LABELS[order.status]}的单不能改成${STATUS_LABELS[to]}` })
  if (!mayTake(step, order, actor)) throw stepNotAllowed({ ...facts, say: `「${step.label}」要店里有权限的人来做` })
  if (step.needsReason && !remark)
    throw reasonMissing([{ field: 'remark', reason: `备注没有填：${step.label}要写原因，客户会看到` }])
  return step
}

const nothing = (): Promise<void> => Promise.resolve()

/** What a step does beside changing the status. */
const EFFECTS: Partial<Record<OrderAction, (order: Order) => Promise<void>>> = { submit: freezePrices }
