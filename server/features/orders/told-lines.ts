import { fenToWire } from '../../platform/money'
import type { PricedLine } from './price-lines'

/** Lines as a history tells them: names, amounts and prices as people read them. */
export function toldLines(
  lines: readonly Pick<PricedLine, 'productName' | 'unit' | 'quantity' | 'unitPrice' | 'totalPrice'>[],
): object {
  return {
    items: lines.map(({ productName, unit, quantity, unitPrice, totalPrice }) => ({
      productName,
      unit,
      quantity: quantity / 100,
      unitPrice: fenToWire(unitPrice),
      totalPrice: fenToWire(totalPrice),
    })),
  }
}
