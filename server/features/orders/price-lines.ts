import { can, currentActor } from '../../platform/access/actor'
import type { InputOf } from '../../platform/contract/endpoint'
import { invalidInput, type FieldReason } from '../../platform/errors'
import { fenToWire, lineTotalFen, MAX_FEN, sumFen, type Fen } from '../../platform/money'
import { priceProducts, type PricedProduct } from '../pricing'
import type { orders } from './contract'
import { priceChanged, priceNotAllowed, productGone, totalTooLarge, type PriceChange } from './errors'
import type { OrderItem } from './model'

/** A line as it is asked for. */
export type LineInput = InputOf<(typeof orders.endpoints)['placeOrder']>['items'][number]

/** A line as it is stored, but for its order. */
export type PricedLine = Pick<
  OrderItem,
  | 'productId'
  | 'productName'
  | 'unit'
  | 'quantity'
  | 'unitPrice'
  | 'totalPrice'
  | 'listPrice'
  | 'priceSource'
  | 'priceReason'
  | 'lineNo'
  | 'remark'
>

/** Priced lines with what an order keeps of them. */
export interface PricedOrder {
  lines: PricedLine[]
  /** Fen. */
  totalAmount: Fen
  itemCount: number
  digest: string
}

const DIGEST_NAMES = 3

/**
 * Prices lines for a customer: the one resolver, one query for all lines. A price sent along counts only from someone
 * with `orders.price` and with a reason; an expected price that is not true any more stops everything.
 * @throws orders.product_not_found, orders.price_changed, orders.price_not_allowed, request.invalid, orders.total_too_large
 */
export async function priceLines(customerId: string, inputs: readonly LineInput[]): Promise<PricedOrder> {
  const products = await priceProducts(
    customerId,
    inputs.map(({ productId }) => productId),
  )
  const byId = new Map(products.map((product) => [product.id, product]))
  const pairs = inputs.map((input, index) => ({ input, index, product: byId.get(input.productId) }))
  refuseGone(pairs)
  const found = pairs as Pair[]
  refuseWrongUnits(found)
  refuseForbiddenPrices(found)
  refuseChangedPrices(found)
  return summed(found.map(lineOf))
}

interface Pair {
  input: LineInput
  index: number
  product: PricedProduct
}

function refuseGone(pairs: readonly { index: number; product: PricedProduct | undefined }[]): void {
  const gone = pairs.filter(({ product }) => !product)
  if (!gone.length) return
  throw productGone(gone.map(({ index }) => atLine(index, 'productId', '没有找到这个货品，可能已经下架')))
}

function refuseWrongUnits(pairs: readonly Pair[]): void {
  const wrong = pairs.filter(({ input, product }) => input.unit !== undefined && input.unit !== product.unit)
  if (!wrong.length) return
  throw invalidInput(wrong.map(({ index, product }) => atLine(index, 'unit', `${product.name}按「${product.unit}」卖`)))
}

/** A buyer's price is simply ignored; the shop's people are told when they may not. */
function refuseForbiddenPrices(pairs: readonly Pair[]): void {
  const { role } = currentActor()
  if (role === 'customer' || can('orders.price')) return
  const overrides = pairs.filter(isOverride)
  if (!overrides.length) return
  throw priceNotAllowed(overrides.map(({ index }) => atLine(index, 'unitPrice', '改价要老板同意')))
}

function refuseChangedPrices(pairs: readonly Pair[]): void {
  const changes: PriceChange[] = []
  for (const { input, index, product } of pairs) {
    if (input.expectPrice === undefined || input.expectPrice === product.price) continue
    changes.push({
      field: `items[${index}].expectPrice`,
      productId: product.id,
      productName: product.name,
      expectPrice: fenToWire(input.expectPrice),
      price: fenToWire(product.price),
    })
  }
  if (changes.length) throw priceChanged(changes)
}

function isOverride({ input, product }: Pair): boolean {
  return input.unitPrice !== undefined && input.priceReason !== undefined && input.unitPrice !== product.price
}

function lineOf(pair: Pair): PricedLine {
  const { input, index, product } = pair
  const isManual = isOverride(pair) && can('orders.price')
  const unitPrice = isManual ? (input.unitPrice as Fen) : product.price
  return {
    productId: product.id,
    productName: product.name,
    unit: product.unit,
    quantity: input.quantity,
    unitPrice,
    totalPrice: withinBooks(() => lineTotalFen(unitPrice, input.quantity)),
    listPrice: product.globalPrice,
    priceSource: isManual ? 'manual' : product.priceSource,
    priceReason: isManual ? (input.priceReason ?? null) : null,
    lineNo: index + 1,
    remark: input.remark || null,
  }
}

function summed(lines: PricedLine[]): PricedOrder {
  const totalAmount = withinBooks(() => sumFen(lines.map(({ totalPrice }) => totalPrice)))
  const digest = lines
    .slice(0, DIGEST_NAMES)
    .map(({ productName }) => productName)
    .join('、')
  return { lines, totalAmount, itemCount: lines.length, digest }
}

/** An amount the columns cannot hold is the writer's to split. @throws orders.total_too_large */
function withinBooks(count: () => Fen): Fen {
  try {
    const amount = count()
    if (amount <= MAX_FEN) return amount
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw totalTooLarge()
}

function atLine(index: number, key: string, reason: string): FieldReason {
  return { field: `items[${index}].${key}`, reason: `第 ${index + 1} 行：${reason}` }
}
