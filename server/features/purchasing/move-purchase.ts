import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { purchasing } from './contract'
import { purchaseFor, wholePurchase } from './find-purchase'
import type { PurchaseAction, PurchaseStatus } from './statuses'

type Endpoints = typeof purchasing.endpoints
type Move = Endpoints['orderPurchase']
type Verb = (input: InputOf<Move>) => Promise<AnswerOf<Move>>

const move =
  (action: PurchaseAction, status: PurchaseStatus): Verb =>
  async ({ id }) => {
    const purchase = await purchaseFor(action, id)
    await purchase.update({ status })
    return wholePurchase(purchase)
  }

/** Sends a draft to the supplier. @throws purchasing.illegal_action, resource.not_found */
export const orderPurchase = move('order', 'ordered')
/** Wants the rest no more. @throws purchasing.illegal_action, resource.not_found */
export const closePurchase = move('close', 'closed')
/** Gives a purchase up of which nothing came. @throws purchasing.illegal_action, resource.not_found */
export const cancelPurchase = move('cancel', 'cancelled')
