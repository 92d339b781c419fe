/** Why a quantity changed. Reserving and releasing move what is promised, the others what is there. */
export const MOVEMENT_TYPES = ['in', 'out', 'adjust', 'transfer_in', 'transfer_out', 'reserve', 'release'] as const
/** One of those. */
export type MovementType = (typeof MOVEMENT_TYPES)[number]

/** Chinese names of the movements. */
export const MOVEMENT_LABELS: Record<MovementType, string> = {
  in: '入库',
  out: '出库',
  adjust: '调整',
  transfer_in: '调入',
  transfer_out: '调出',
  reserve: '占用',
  release: '释放',
}

/** What a movement belongs to. */
export const REFERENCE_TYPES = ['manual', 'transfer', 'stocktake', 'order', 'return', 'purchase'] as const
/** One of those. */
export type ReferenceType = (typeof REFERENCE_TYPES)[number]

/** Where a count stands. */
export const STOCKTAKE_STATUSES = ['open', 'posted', 'cancelled'] as const
/** One of those. */
export type StocktakeStatus = (typeof STOCKTAKE_STATUSES)[number]

/** Chinese names of the counts' statuses. */
export const STOCKTAKE_LABELS: Record<StocktakeStatus, string> = {
  open: '正在盘',
  posted: '已过账',
  cancelled: '已作废',
}
