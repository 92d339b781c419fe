import { currentActor } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import type { InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import { lineTotalFen, sumFen, type Fen, type Hundredths } from '../../platform/money'
import type { purchasing } from './contract'
import { PurchaseItem, PurchaseReceipt, type Purchase } from './model'

type Lines = InputOf<(typeof purchasing.endpoints)['receivePurchase']>['lines']

/** A line of a purchase and how much of it moves. */
export interface Moved {
  index: number
  item: PurchaseItem
  quantity: Hundredths
  unitCost: Fen
}

/** The lines of a purchase that are meant, each with its price. @throws request.invalid for a line of another purchase */
export async function itemsMeant(purchase: Purchase, lines: Lines): Promise<Moved[]> {
  const items = await PurchaseItem.findAll({ where: { purchaseId: purchase.id }, lock: true })
  return lines.map(({ itemId, quantity, unitCost }, index) => {
    const item = items.find(({ id }) => id === itemId)
    if (!item) {
      throw invalidInput([{ field: `lines[${index}].itemId`, reason: `第 ${index + 1} 行：行编号不是这张采购单的` }])
    }
    return { index, item, quantity, unitCost: unitCost ?? item.unitCost }
  })
}

/** Writes down what came, or went back. */
export async function recordReceipt(
  purchase: Purchase,
  kind: PurchaseReceipt['kind'],
  moved: readonly Moved[],
  remark: string | null | undefined,
): Promise<PurchaseReceipt> {
  return PurchaseReceipt.create({
    purchaseId: purchase.id,
    kind,
    amount: sumFen(moved.map(({ unitCost, quantity }) => lineTotalFen(unitCost, quantity))),
    remark: remark || null,
    operator: currentActor().name,
    bizDate: businessDay(),
    movedLines: moved.map(({ item, quantity, unitCost }) => ({ itemId: item.id, quantity, unitCost })),
  })
}
