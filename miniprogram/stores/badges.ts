import { whenAnother } from './other-person'
import { createStore } from './store'

/** How many orders wait for this person: the number on the 订单 tab. */
export const waitingOrders = createStore(0)

/** Sets the number from the shop's counts: orders to review, for those who may review them. */
export function noteWaiting(counts: { submitted: number }, mayReview: boolean): void {
  waitingOrders.set(mayReview ? counts.submitted : 0)
}

whenAnother(() => waitingOrders.set(0))
