import type { Face } from '../stores/session'

/** One tab: where it leads, its word, and its icon; the chosen one shows the filled twin. */
export interface Tab {
  path: string
  text: string
  icon: string
  iconOn: string
  /** The tab that carries the number of waiting orders. */
  counts?: boolean
  /** Without it the tab is not there. */
  permission?: string
}

const tab = (name: string, text: string, icon: string): Tab => ({
  path: `/pages/tabs/${name}/index`,
  text,
  icon,
  iconOn: `${icon}-filled`,
})
const orders: Tab = { ...tab('orders', '订单', 'assignment'), counts: true, permission: 'orders.view' }
const me = tab('me', '我的', 'user')
const newOrder: Tab = { ...tab('new-order', '开单', 'edit-1'), permission: 'orders.place' }
const customers: Tab = { ...tab('customers', '客户', 'usergroup'), permission: 'customers.view' }
const desk = [newOrder, orders, customers, me]

/** The tabs each face shows, from left to right. */
export const TABS: Record<Face, readonly Tab[]> = {
  buyer: [tab('home', '订货', 'shop'), orders, me],
  staff: [tab('home', '工作台', 'task'), ...desk],
  boss: [tab('home', '看板', 'chart-bar'), ...desk],
}

/** The tabs of a face for somebody who may do this and that. */
export function tabsFor(face: Face, may: (permission: string) => boolean): Tab[] {
  return TABS[face].filter(({ permission }) => permission === undefined || may(permission))
}

/** What the badge says: nothing at zero, never more than two digits. */
export function badgeText(count: number): string {
  if (count <= 0) return ''
  return count > 99 ? '99+' : String(count)
}
