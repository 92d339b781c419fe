import type { Catalogue, Order, OrderItem } from '../../../api/generated'
import { withLine, type Draft, type DraftLine } from '../../../stores/draft-order'
import { goodsOf, nowOf } from '../../../stores/goods'
import { fenFromYuan, hundredthsFromQuantity, type Fen } from '../../../utils/money'

/** A draft made from an order, and the goods that could not come along. */
export interface Redraft {
  draft: Draft
  gone: string[]
}

/**
 * The lines of an order once more at today's prices, on top of what is already in the draft: the same goods take the
 * order's quantity. Goods that are not sold, or not in that unit, any more stay behind.
 */
export function againDraft(present: Draft, order: Order, catalogue: Catalogue): Redraft {
  const { lines, gone } = linesOf(order, catalogue, false)
  const draft = lines.reduce(withLine, { ...present, customerId: order.customerId, customerName: order.customerName })
  return { draft, gone }
}

/** A saved draft opened for change; prices agreed on come along for those who may agree on prices. */
export function editDraft(order: Order, catalogue: Catalogue, mayPrice: boolean): Redraft {
  const { lines, gone } = linesOf(order, catalogue, mayPrice)
  const { customerId, customerName, remark, deliveryOn, id, version, orderNo } = order
  const draft = {
    customerId,
    customerName,
    lines,
    remark: remark ?? '',
    deliveryOn,
    changedAt: 0,
    order: { id, version, orderNo },
  }
  return { draft, gone }
}

/** "土豆、大葱 没有了，没放进来"; empty when everything came along. */
export function sayGone(gone: readonly string[]): string {
  return gone.length
    ? `${gone.slice(0, 3).join('、')}${gone.length > 3 ? ` 等 ${gone.length} 样` : ''}不卖了，没放进来`
    : ''
}

function linesOf(order: Order, catalogue: Catalogue, keepsAgreed: boolean): { lines: DraftLine[]; gone: string[] } {
  const sold = new Map(goodsOf(catalogue).map((good) => [good.id, good]))
  const pairs = order.items.map((item) => {
    const { productId, unit } = item
    const now = nowOf(sold.get(productId), { productId, unit, quantity: hundredthsFromQuantity(item.quantity) })
    return { item, name: sold.get(productId)?.name ?? item.productName, now }
  })
  return {
    lines: pairs.flatMap(({ item, name, now }) =>
      typeof now === 'number' ? [lineOf(item, name, now, keepsAgreed)] : [],
    ),
    gone: pairs.filter(({ now }) => typeof now === 'string').map(({ item }) => item.productName),
  }
}

function lineOf(item: OrderItem, name: string, priceFen: Fen, keepsAgreed: boolean): DraftLine {
  const isAgreed = keepsAgreed && item.priceSource === 'manual' && item.priceReason !== null
  return {
    productId: item.productId,
    name,
    unit: item.unit,
    quantity: hundredthsFromQuantity(item.quantity),
    priceFen,
    ...(isAgreed && { agreedFen: fenFromYuan(item.unitPrice), reason: item.priceReason as string }),
    ...(item.remark && { remark: item.remark }),
  }
}
