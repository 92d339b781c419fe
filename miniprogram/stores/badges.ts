import { createStore } from './store'

/** How many orders wait for this person: the number on the 订单 tab. */
export const waitingOrders = createStore(0)
