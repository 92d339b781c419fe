import { can } from '../../platform/access/actor'
import type { PurchaseAction, PurchaseStatus } from './statuses'

interface Door {
  label: string
  from: readonly PurchaseStatus[]
  isDanger?: boolean
}

/** What may be done to a purchase in which status; receiving moves it on by itself. */
export const DOORS: Record<PurchaseAction, Door> = {
  order: { label: '下单', from: ['draft'] },
  receive: { label: '收货', from: ['ordered', 'partially_received'] },
  return: { label: '退货', from: ['partially_received', 'received', 'closed'] },
  close: { label: '剩下的不要了', from: ['partially_received'], isDanger: true },
  cancel: { label: '取消', from: ['draft', 'ordered'], isDanger: true },
  edit: { label: '改', from: ['draft'] },
}

/** Whether the status lets an action through. */
export const isOpen = (action: PurchaseAction, status: PurchaseStatus): boolean => DOORS[action].from.includes(status)

/** The actions open to the acting person. */
export function openActions(status: PurchaseStatus): PurchaseAction[] {
  if (!can('purchasing.update')) return []
  return (Object.keys(DOORS) as PurchaseAction[]).filter((action) => isOpen(action, status))
}
