/** Where a purchase stands. */
export const PURCHASE_STATUSES = ['draft', 'ordered', 'partially_received', 'received', 'closed', 'cancelled'] as const
/** One of those. */
export type PurchaseStatus = (typeof PURCHASE_STATUSES)[number]

/** Chinese names of the purchases' statuses. */
export const PURCHASE_LABELS: Record<PurchaseStatus, string> = {
  draft: '草稿',
  ordered: '已下单',
  partially_received: '部分到货',
  received: '已到齐',
  closed: '已关闭',
  cancelled: '已取消',
}

/** What can be done to a purchase. */
export const PURCHASE_ACTIONS = ['order', 'receive', 'return', 'close', 'cancel', 'edit'] as const
/** One of those. */
export type PurchaseAction = (typeof PURCHASE_ACTIONS)[number]
