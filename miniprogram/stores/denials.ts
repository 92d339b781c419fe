import { createStore } from './store'

/** How often the server has said that somebody may not do something: what this phone thinks they may is old then. */
export const denials = createStore(0)
