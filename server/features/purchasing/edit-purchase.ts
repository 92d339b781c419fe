import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { warehouseMeant } from '../inventory'
import type { purchasing } from './contract'
import { purchaseFor, wholePurchase } from './find-purchase'
import { supplierToBuyFrom } from './find-supplier'
import { PurchaseItem } from './model'
import { linesOf, sumsOf } from './write-lines'

type Edit = (typeof purchasing.endpoints)['editPurchase']

/** Rewrites a draft. @throws purchasing.illegal_action, resource.version_conflict, request.invalid */
export async function editPurchase(input: InputOf<Edit>): Promise<AnswerOf<Edit>> {
  const purchase = await purchaseFor('edit', input.id, input.version)
  const supplier = await supplierToBuyFrom(input.supplierId)
  const lines = await linesOf(input.items)
  const warehouseId =
    input.warehouseId === undefined ? purchase.warehouseId : (await warehouseMeant(input.warehouseId)).id
  await purchase.update({
    ...sumsOf(lines),
    supplierId: supplier.id,
    warehouseId,
    ...(input.expectedOn !== undefined && { expectedOn: input.expectedOn }),
    ...(input.remark !== undefined && { remark: input.remark || null }),
  })
  await PurchaseItem.destroy({ where: { purchaseId: purchase.id } })
  await PurchaseItem.bulkCreate(lines.map((line) => ({ ...line, purchaseId: purchase.id })))
  return wholePurchase(purchase)
}
