import { createStore } from './store'

/** How many writes went through since the app started: a list that saw another number looks again when it is shown. */
export const writes = createStore(0)
