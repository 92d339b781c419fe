import { currentActor } from '../../platform/access/actor'
import { businessDay, now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import { customerToServe, refuseTrade } from '../customers'
import type { orders } from './contract'
import { Order, OrderItem } from './model'
import { nextOrderNumber } from './order-number'
import { presentOrder } from './present'
import { priceLines } from './price-lines'
import { recordHistory, recordStep } from './record'

type Place = (typeof orders.endpoints)['placeOrder']

/** Writes an order: who for, at what prices, under which number; submits it where that is asked for. */
export async function placeOrder(input: InputOf<Place>): Promise<AnswerOf<Place>> {
  const actor = currentActor()
  const customer = await customerToServe(input.customerId)
  refuseTrade(customer, input.submit ? 'submit' : 'write')
  const bizDate = businessDay()
  refusePastDelivery(input.deliveryOn, bizDate)
  const { lines, ...sums } = await priceLines(customer, input.items)
  const order = await Order.create({
    ...sums,
    orderNo: await nextOrderNumber(bizDate),
    customerId: customer.id,
    status: input.submit ? 'submitted' : 'draft',
    remark: input.remark || null,
    createdBy: actor.name,
    createdById: actor.userId,
    bizDate,
    deliveryOn: input.deliveryOn ?? null,
    submittedAt: input.submit ? now() : null,
  })
  const items = await OrderItem.bulkCreate(lines.map((line) => ({ ...line, orderId: order.id })))
  await recordStep(order.id, null, 'draft', null)
  if (input.submit) await recordStep(order.id, 'draft', 'submitted', null)
  await recordHistory(order.id, input.submit ? 'submit' : 'create', input.submit ? '开单并提交' : '存成草稿', {
    before: null,
    after: { status: order.status, orderNo: order.orderNo, itemCount: order.itemCount },
  })
  order.customer = customer
  return presentOrder(order, items, actor)
}

/** Goods cannot be brought yesterday. @throws request.invalid */
export function refusePastDelivery(deliveryOn: string | null | undefined, today: string): void {
  if (deliveryOn && deliveryOn < today) throw invalidInput([{ field: 'deliveryOn', reason: '送货日不能早于今天' }])
}
