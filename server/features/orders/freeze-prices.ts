import { now } from '../../platform/clock'
import { sumFen } from '../../platform/money'
import { customerToServe } from '../customers'
import { linesOf } from './find-order'
import type { Order, OrderItem } from './model'
import { priceLines, type PricedLine } from './price-lines'
import { recordHistory } from './record'
import { toldLines } from './told-lines'

/**
 * Prices are provisional in a draft: when it is submitted they are taken anew and frozen. Agreed ones (改价) stay.
 * The order's new total is set, not saved.
 * @throws what pricing throws: a product or the customer may be gone meanwhile
 */
export async function freezePrices(order: Order): Promise<void> {
  const customer = await customerToServe(order.customerId)
  const items = await linesOf(order.id)
  const before = toldLines(items)
  const open = items.filter(({ priceSource }) => priceSource !== 'manual')
  const { lines } = open.length
    ? await priceLines(
        customer,
        open.map(({ productId, quantity, unit }) => ({ productId, quantity, unit })),
      )
    : { lines: [] }
  const changed = open.filter((item, index) => takePrice(item, lines[index] as PricedLine))
  for (const item of changed) await item.save()
  order.set({ totalAmount: sumFen(items.map(({ totalPrice }) => totalPrice)), submittedAt: now() })
  if (changed.length) await recordHistory(order.id, 'reprice', '提交时按新价', { before, after: toldLines(items) })
}

/** Puts the fresh price on a line and tells whether that changed it. */
function takePrice(
  item: OrderItem,
  { unitPrice, totalPrice, listPrice, priceSource, priceRuleId }: PricedLine,
): boolean {
  item.set({ unitPrice, totalPrice, listPrice, priceSource, priceRuleId })
  return item.changed() !== false
}
