import type { Order } from '../../../api/generated'
import { weekdayOf } from '../../../utils/date'
import { fenFromYuan, formatQuantity, formatYuan, hundredthsFromQuantity } from '../../../utils/money'

/** A name longer than this has a line of its own, so that the columns stay narrow enough for a chat. */
const NAME_COLUMN = 10
const WIDE_SPACE = '\u3000'

/** The order as plain text for a chat: columns stand below each other, half a Chinese character being one step. */
export function orderText(order: Order, shopName: string): string {
  const rows = order.items.map(({ productName, quantity, unit, unitPrice, totalPrice }) => ({
    name: productName,
    amount: `${formatQuantity(hundredthsFromQuantity(quantity))}${unit}`,
    price: formatYuan(fenFromYuan(unitPrice)),
    total: formatYuan(fenFromYuan(totalPrice)),
  }))
  const nameWidth = Math.min(widest(rows.map(({ name }) => name)), NAME_COLUMN * 2)
  const amountWidth = widest(rows.map(({ amount }) => amount))
  const priceWidth = widest(rows.map(({ price }) => price))
  const totalWidth = widest(rows.map(({ total }) => total))
  const lines = rows.map(({ name, amount, price, total }) => {
    const head = widthOf(name) > nameWidth ? `${name}\n${padEnd('', nameWidth)}` : padEnd(name, nameWidth)
    return `${head} ${padStart(amount, amountWidth)} × ${padStart(price, priceWidth)} = ${padStart(total, totalWidth)}`
  })
  return [...headOf(order, shopName), '', ...lines, '', ...footOf(order)].join('\n')
}

function headOf(
  { orderNo, customerName, statusLabel, deliveryOn, customerAddress }: Order,
  shopName: string,
): string[] {
  return [
    `${shopName} 订单 ${orderNo}（${statusLabel}）`,
    `客户：${customerName}`,
    ...(deliveryOn ? [`送货：${deliveryOn} ${weekdayOf(deliveryOn)}`] : []),
    ...(customerAddress ? [`地址：${customerAddress}`] : []),
  ]
}

function footOf({ itemCount, totalAmount, remark }: Order): string[] {
  return [`共 ${itemCount} 种，合计 ${formatYuan(fenFromYuan(totalAmount))}`, ...(remark ? [`备注：${remark}`] : [])]
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf))
}

/** In half Chinese characters. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += letter > '\u2e7f' ? 2 : 1
  return width
}

function padEnd(text: string, width: number): string {
  return text + gap(width - widthOf(text))
}

function padStart(text: string, width: number): string {
  return gap(width - widthOf(text)) + text
}

/** Wide spaces first: in a chat's proportional type they alone are as wide as a character. */
function gap(width: number): string {
  return width <= 0 ? '' : WIDE_SPACE.repeat(width >> 1) + ' '.repeat(width & 1)
}
