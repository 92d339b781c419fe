import { setting } from './setting'

/** What the shop tells its customers above the catalogue; empty when it tells nothing. */
export const shopNotice = (): Promise<string> => setting('order.notice')
