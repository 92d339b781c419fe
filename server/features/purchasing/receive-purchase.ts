import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { lineTotalFen, sumFen } from '../../platform/money'
import { changeStocks, inBase } from '../inventory'
import type { purchasing } from './contract'
import { purchaseFor, wholePurchase } from './find-purchase'
import { PurchaseItem, type Purchase } from './model'
import { itemsMeant, recordReceipt } from './record-receipt'
import type { PurchaseStatus } from './statuses'

type Receive = (typeof purchasing.endpoints)['receivePurchase']

/**
 * Takes goods in against a purchase: in the amounts and at the prices they really came. More than was ordered may come.
 * @throws purchasing.illegal_action; resource.version_conflict when the same delivery was taken in before; request.invalid
 */
export async function receivePurchase({ id, lines, remark, version }: InputOf<Receive>): Promise<AnswerOf<Receive>> {
  const purchase = await purchaseFor('receive', id, version)
  const came = await itemsMeant(purchase, lines)
  const receipt = await recordReceipt(purchase, 'receive', came, remark)
  await changeStocks(
    { type: 'purchase', id: receipt.id, notes: `采购 ${purchase.purchaseNo}` },
    came.map(({ item, quantity, unitCost }) => ({
      productId: item.productId,
      warehouseId: purchase.warehouseId,
      type: 'in',
      quantity: inBase(quantity, { numerator: item.unitNumerator, denominator: item.unitDenominator }),
      valueIn: lineTotalFen(unitCost, quantity),
      line: item.id,
    })),
  )
  for (const { item, quantity } of came) await item.update({ receivedQuantity: item.receivedQuantity + quantity })
  const amount = sumFen(came.map(({ unitCost, quantity }) => lineTotalFen(unitCost, quantity)))
  await purchase.update({ receivedAmount: purchase.receivedAmount + amount, status: await statusOf(purchase) })
  return wholePurchase(purchase)
}

async function statusOf({ id }: Purchase): Promise<PurchaseStatus> {
  const items = await PurchaseItem.findAll({ where: { purchaseId: id } })
  return items.every(({ quantity, receivedQuantity }) => receivedQuantity >= quantity)
    ? 'received'
    : 'partially_received'
}
