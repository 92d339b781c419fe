import type { AnswerOf } from '../../platform/contract/endpoint'
import type { purchasing } from './contract'
import type { Purchase, PurchaseItem, PurchaseReceipt, Supplier } from './model'
import { DOORS, openActions } from './states'
import { PURCHASE_LABELS } from './statuses'

type Endpoints = typeof purchasing.endpoints
type Wire = AnswerOf<Endpoints['readPurchase']>

/** Somebody the shop buys from. */
export function presentSupplier(row: Supplier): AnswerOf<Endpoints['createSupplier']> {
  const { id, name, contact, phone, address, notes, status } = row
  return { id, name, contact, phone, address, notes, status }
}

/** A row of the list; it comes with its supplier. */
export function presentSummary(row: Purchase): AnswerOf<Endpoints['listPurchases']>['list'][number] {
  const { id, purchaseNo, supplierId, warehouseId, status, totalAmount, receivedAmount, itemCount } = row
  const { expectedOn, remark, createdBy, bizDate, version, createdAt } = row
  return {
    ...{ id, purchaseNo, supplierId, warehouseId, status, totalAmount, receivedAmount, itemCount },
    ...{ expectedOn, remark, createdBy, bizDate, version, createdAt },
    supplierName: row.supplier?.name ?? '',
    statusLabel: PURCHASE_LABELS[status],
  }
}

/** A purchase with its lines, what came, and what the acting person may do. */
export function presentPurchase(row: Purchase, items: PurchaseItem[], receipts: PurchaseReceipt[]): Wire {
  return {
    ...presentSummary(row),
    items: items.map(presentItem),
    receipts: receipts.map(({ id, kind, amount, remark, operator, bizDate, createdAt }) => ({
      ...{ id, kind, amount, remark, operator, bizDate, createdAt },
    })),
    allowedActions: openActions(row.status).map((name) => ({
      name,
      label: DOORS[name].label,
      isDanger: DOORS[name].isDanger ?? false,
    })),
  }
}

function presentItem(row: PurchaseItem): Wire['items'][number] {
  const { id, productId, productName, unit, quantity, receivedQuantity, unitCost } = row
  return { id, productId, productName, unit, quantity, receivedQuantity, unitCost }
}
