import type { ChannelEvents } from '../event-channel'
import { navigateBack, navigateTo, redirectTo, reLaunch, switchTab } from '../navigation'
import { api } from './api'

interface To {
  url: string
  events?: ChannelEvents
}

/** Moving between pages. */
export const navigation = {
  navigateTo: api<To>('navigateTo', async ({ url, events }) => ({ eventChannel: await navigateTo(url, events) })),
  redirectTo: api<To>('redirectTo', ({ url }) => redirectTo(url)),
  reLaunch: api<To>('reLaunch', ({ url }) => reLaunch(url)),
  switchTab: api<To>('switchTab', ({ url }) => switchTab(url)),
  navigateBack: api<{ delta?: number }>('navigateBack', ({ delta = 1 }) => navigateBack(delta)),
}
