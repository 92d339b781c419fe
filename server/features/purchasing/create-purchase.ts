import { currentActor } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { nextNumber } from '../../platform/database/number-sequence'
import { warehouseMeant } from '../inventory'
import type { purchasing } from './contract'
import { supplierToBuyFrom } from './find-supplier'
import { wholePurchase } from './find-purchase'
import { Purchase, PurchaseItem } from './model'
import { linesOf, sumsOf } from './write-lines'

type Create = (typeof purchasing.endpoints)['createPurchase']

/** Writes a purchase, as a draft or at once as an order. @throws resource.not_found, purchasing.supplier_inactive, request.invalid */
export async function createPurchase(input: InputOf<Create>): Promise<AnswerOf<Create>> {
  const supplier = await supplierToBuyFrom(input.supplierId)
  const warehouse = await warehouseMeant(input.warehouseId)
  const lines = await linesOf(input.items)
  const bizDate = businessDay()
  const purchase = await Purchase.create({
    ...sumsOf(lines),
    purchaseNo: `C${await nextNumber('purchase', bizDate)}`,
    supplierId: supplier.id,
    warehouseId: warehouse.id,
    status: input.order ? 'ordered' : 'draft',
    receivedAmount: 0,
    expectedOn: input.expectedOn ?? null,
    remark: input.remark || null,
    createdBy: currentActor().name,
    bizDate,
  })
  await PurchaseItem.bulkCreate(lines.map((line) => ({ ...line, purchaseId: purchase.id })))
  return wholePurchase(purchase)
}
