import type { AnswerOf } from '../../platform/contract/endpoint'
import type { Hundredths } from '../../platform/money'
import { inBase, stockRows } from '../inventory'
import type { purchasing } from './contract'
import { Purchase, PurchaseItem } from './model'

type Proposal = AnswerOf<(typeof purchasing.endpoints)['proposePurchase']>

const MOST = 1000
const OPEN = ['ordered', 'partially_received'] as const

/** What to buy: what is short, up to twice its line, less what is on its way. */
export async function proposePurchase(): Promise<Proposal> {
  const short = await stockRows({ low: true }, { limit: MOST, offset: 0 })
  const items = await PurchaseItem.findAll({
    where: { productId: short.map(({ productId }) => productId) },
    order: [['id', 'DESC']],
  })
  const purchases = new Map(
    (await Purchase.findAll({ where: { id: [...new Set(items.map(({ purchaseId }) => purchaseId))] } })).map((row) => [
      row.id,
      row,
    ]),
  )
  return short.flatMap((row) => {
    const own = items.filter(({ productId }) => productId === row.productId)
    const onTheWay = own.reduce((sum, item) => sum + comingOf(item, purchases.get(item.purchaseId)), 0)
    const threshold = row.threshold ?? 0
    const quantity = 2 * threshold - row.available - onTheWay
    if (quantity <= 0) return []
    const { productId, productName, unit } = row
    const available = Math.max(0, row.available)
    return [{ productId, productName, unit, available, threshold, onTheWay, quantity, ...lastTime(own, purchases) }]
  })
}

function lastTime(
  [last]: readonly PurchaseItem[],
  purchases: ReadonlyMap<string, Purchase>,
): Pick<Proposal[number], 'lastCost' | 'lastSupplierId'> {
  if (!last) return { lastCost: null, lastSupplierId: null }
  const isBase = last.unitNumerator === 1 && last.unitDenominator === 1
  return { lastCost: isBase ? last.unitCost : null, lastSupplierId: purchases.get(last.purchaseId)?.supplierId ?? null }
}

function comingOf(item: PurchaseItem, purchase: Purchase | undefined): Hundredths {
  if (!purchase || !(OPEN as readonly string[]).includes(purchase.status)) return 0
  const missing = Math.max(0, item.quantity - item.receivedQuantity)
  return inBase(missing, { numerator: item.unitNumerator, denominator: item.unitDenominator })
}
