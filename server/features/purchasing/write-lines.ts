import type { InputOf } from '../../platform/contract/endpoint'
import { lineTotalFen, sumFen, type Fen } from '../../platform/money'
import { unitsMeant } from '../inventory'
import type { purchasing } from './contract'
import type { PurchaseItem } from './model'

type LineInput = InputOf<(typeof purchasing.endpoints)['createPurchase']>['items'][number]

/** What a purchase keeps of its lines. */
export interface Sums {
  totalAmount: Fen
  itemCount: number
}

/** Lines checked against the products' units, ready to be stored. @throws request.invalid naming the line */
export async function linesOf(
  inputs: readonly LineInput[],
): Promise<Omit<PurchaseItem['dataValues'], 'id' | 'tenantId' | 'purchaseId'>[]> {
  const meant = await unitsMeant(inputs, 'items')
  return inputs.map(({ productId, quantity, unitCost }, index) => {
    const { productName, name, numerator, denominator } = meant[index] as (typeof meant)[number]
    return {
      ...{ productId, productName, unit: name, unitNumerator: numerator, unitDenominator: denominator },
      ...{ quantity, unitCost, receivedQuantity: 0, lineNo: index + 1 },
    }
  })
}

/** The sums of lines. */
export function sumsOf(lines: readonly Pick<PurchaseItem, 'quantity' | 'unitCost'>[]): Sums {
  return {
    totalAmount: sumFen(lines.map(({ quantity, unitCost }) => lineTotalFen(unitCost, quantity))),
    itemCount: lines.length,
  }
}
