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
  await recordOpening(order)
  order.customer = customer
  return presentOrder(order, items, actor)
}

/** An order that is submitted at once went through the draft in one moment. */
async function recordOpening({ id, status, orderNo, itemCount }: Order): Promise<void> {
  const after = { before: null, after: { status, orderNo, itemCount } }
  await recordStep(id, null, 'draft', null)
  if (status === 'draft') return recordHistory(id, 'create', '存成草稿', after)
  await recordStep(id, 'draft', 'submitted', null)
  await recordHistory(id, 'submit', '开单并提交', after)
}

/** Goods cannot be brought yesterday. @throws request.invalid */
export function refusePastDelivery(deliveryOn: string | null | undefined, today: string): void {
  if (deliveryOn && deliveryOn < today) throw invalidInput([{ field: 'deliveryOn', reason: '送货日不能早于今天' }])
}
