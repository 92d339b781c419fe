import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { lineTotalFen, sumFen } from '../../platform/money'
import { formatQuantity } from '../../platform/quantity'
import { changeStocks, inBase } from '../inventory'
import type { purchasing } from './contract'
import { returnsTooMuch } from './errors'
import { purchaseFor, wholePurchase } from './find-purchase'
import { itemsMeant, recordReceipt, type Moved } from './record-receipt'

type Return = (typeof purchasing.endpoints)['returnPurchase']

/**
 * Gives goods back to the supplier, at the price they were bought for unless another is named.
 * @throws purchasing.returns_too_much, inventory.out_of_stock, purchasing.illegal_action, resource.version_conflict
 */
export async function returnPurchase({ id, lines, remark, version }: InputOf<Return>): Promise<AnswerOf<Return>> {
  const purchase = await purchaseFor('return', id, version)
  const back = await itemsMeant(purchase, lines)
  refuseMoreThanCame(back)
  const receipt = await recordReceipt(purchase, 'return', back, remark)
  await changeStocks(
    { type: 'purchase', id: receipt.id, notes: `退给供应商 ${purchase.purchaseNo}` },
    back.map(({ item, quantity }) => ({
      productId: item.productId,
      warehouseId: purchase.warehouseId,
      type: 'out',
      quantity: -inBase(quantity, { numerator: item.unitNumerator, denominator: item.unitDenominator }),
      line: item.id,
    })),
  )
  for (const { item, quantity } of back) await item.update({ receivedQuantity: item.receivedQuantity - quantity })
  const amount = sumFen(back.map(({ unitCost, quantity }) => lineTotalFen(unitCost, quantity)))
  await purchase.update({ receivedAmount: Math.max(0, purchase.receivedAmount - amount) })
  return wholePurchase(purchase)
}

function refuseMoreThanCame(back: readonly Moved[]): void {
  const tooMuch = back.filter(({ item, quantity }) => quantity > item.receivedQuantity)
  if (!tooMuch.length) return
  throw returnsTooMuch(
    tooMuch.map(({ item, quantity, index }) => ({
      field: `lines[${index}].quantity`,
      reason: `第 ${index + 1} 行：${item.productName}收了 ${formatQuantity(item.receivedQuantity)} ${item.unit}，不能退 ${formatQuantity(quantity)} ${item.unit}`,
    })),
  )
}
