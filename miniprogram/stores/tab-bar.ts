import { createStore } from './store'

/** Whether the tab bar makes room for something docked at the bottom, such as the number pad. */
export const isTabBarAway = createStore(false)
