import { whenAnother } from './other-person'
import { createStore } from './store'

/** Whom 开单 is open for, a customer's id; empty while one is still to be chosen. Set it, then switch to the tab. */
export const deskCustomer = createStore('')

whenAnother(() => deskCustomer.set(''))
