import type { AnswerOf } from '../../platform/contract/endpoint'
import { notFound, versionConflict } from '../../platform/errors'
import type { purchasing } from './contract'
import { illegalAction } from './errors'
import { Purchase, PurchaseItem, PurchaseReceipt, Supplier } from './model'
import { presentPurchase } from './present'
import { DOORS, isOpen } from './states'
import { PURCHASE_LABELS, type PurchaseAction } from './statuses'

/** A purchase of this shop. @throws resource.not_found */
export async function findPurchase(id: string, lock = false): Promise<Purchase> {
  const row = await Purchase.findOne({ where: { id }, lock })
  if (!row) throw notFound({ what: '采购单' })
  return row
}

/**
 * A purchase an action may be done to, held until the commit.
 * @throws resource.not_found, purchasing.illegal_action, resource.version_conflict when somebody was quicker
 */
export async function purchaseFor(action: PurchaseAction, id: string, version?: number): Promise<Purchase> {
  const row = await findPurchase(id, true)
  if (version !== undefined && version !== row.version) throw versionConflict({ current: row.version })
  if (isOpen(action, row.status)) return row
  const { status } = row
  throw illegalAction({ status, statusLabel: PURCHASE_LABELS[status], action: DOORS[action].label })
}

/** A purchase as it is told, with everything that belongs to it. */
export async function wholePurchase(row: Purchase): Promise<AnswerOf<(typeof purchasing.endpoints)['readPurchase']>> {
  const where = { purchaseId: row.id }
  const [supplier, items, receipts] = await Promise.all([
    Supplier.findOne({ where: { id: row.supplierId } }),
    PurchaseItem.findAll({ where, order: [['lineNo', 'ASC']] }),
    PurchaseReceipt.findAll({ where, order: [['id', 'ASC']] }),
  ])
  if (supplier) row.supplier = supplier
  return presentPurchase(row, items, receipts)
}
