import { can, currentActor } from '../../platform/access/actor'
import type { FieldReason } from '../../platform/errors'
import { fenToWire, lineTotalFen, MAX_FEN, sumFen, type Fen } from '../../platform/money'
import type { Customer } from '../customers'
import { belowFloor, floorOfUnit, priceProducts, sayBelowFloor } from '../pricing'
import { priceChanged, priceNotAllowed, totalTooLarge, type PriceChange } from './errors'
import type { OrderItem } from './model'
import { atLine, pairLines, type LineInput, type Pair } from './pair-lines'

/** A line as it is stored, but for its order. */
export type PricedLine = Pick<
  OrderItem,
  | 'productId'
  | 'productName'
  | 'unit'
  | 'unitId'
  | 'unitNumerator'
  | 'unitDenominator'
  | 'quantity'
  | 'unitPrice'
  | 'totalPrice'
  | 'listPrice'
  | 'priceSource'
  | 'priceReason'
  | 'priceRuleId'
  | 'isBelowFloor'
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
 * @throws orders.product_not_found, orders.no_price, orders.price_changed, orders.price_not_allowed, request.invalid, orders.total_too_large
 */
export async function priceLines(customer: Customer, inputs: readonly LineInput[]): Promise<PricedOrder> {
  const products = await priceProducts(
    customer,
    inputs.map(({ productId }) => productId),
  )
  const found = pairLines(products, inputs)
  refuseForbiddenPrices(found)
  refuseChangedPrices(found)
  return summed(found.map(lineOf))
}

/** A buyer's price is simply ignored; the shop's people are told when they may not. */
function refuseForbiddenPrices(pairs: readonly Pair[]): void {
  const { role } = currentActor()
  if (role === 'customer' || can('orders.price')) return
  const overrides = pairs.filter(isOverride)
  if (!overrides.length) return
  const low = overrides.filter((pair) => isBelowFloor(pair, pair.input.unitPrice as Fen))
  if (low.length) throw belowFloor(low.map(lowAtLine))
  throw priceNotAllowed(overrides.map(({ index }) => atLine(index, 'unitPrice', '改价要老板同意')))
}

function lowAtLine({ index, product, unit }: Pair): FieldReason {
  return atLine(index, 'unitPrice', sayBelowFloor(product.name, floorOfUnit(product, unit)))
}

/** Whether a price is less than what the unit must bring at least. */
function isBelowFloor({ product, unit }: Pair, fen: Fen): boolean {
  return fen < (floorOfUnit(product, unit) ?? 0)
}

function refuseChangedPrices(pairs: readonly Pair[]): void {
  const changes: PriceChange[] = []
  for (const { input, index, product, unit, rung } of pairs) {
    if (input.expectPrice === undefined || input.expectPrice === rung.price) continue
    changes.push({
      field: `items[${index}].expectPrice`,
      productId: product.id,
      productName: product.name,
      unit: unit.name,
      expectPrice: fenToWire(input.expectPrice),
      price: fenToWire(rung.price),
    })
  }
  if (changes.length) throw priceChanged(changes)
}

function isOverride({ input, rung }: Pair): boolean {
  return input.unitPrice !== undefined && input.priceReason !== undefined && input.unitPrice !== rung.price
}

function lineOf(pair: Pair): PricedLine {
  const { input, index, product, unit, rung } = pair
  const agreed = agreementOf(pair)
  return {
    productId: product.id,
    productName: product.name,
    unit: unit.name,
    unitId: unit.id,
    unitNumerator: unit.numerator,
    unitDenominator: unit.denominator,
    quantity: input.quantity,
    ...agreed,
    totalPrice: withinBooks(() => lineTotalFen(agreed.unitPrice, input.quantity)),
    listPrice: unit.price ?? rung.price,
    isBelowFloor: isBelowFloor(pair, agreed.unitPrice),
    lineNo: index + 1,
    remark: input.remark || null,
  }
}

/** What the line costs and why: the price somebody who may agreed on, else the resolved one. */
function agreementOf(pair: Pair): Pick<PricedLine, 'unitPrice' | 'priceSource' | 'priceReason' | 'priceRuleId'> {
  const { input, rung } = pair
  if (isOverride(pair) && can('orders.price')) {
    const { unitPrice, priceReason = null } = input
    return { unitPrice: unitPrice as Fen, priceSource: 'manual', priceReason, priceRuleId: null }
  }
  return { unitPrice: rung.price, priceSource: rung.source, priceReason: null, priceRuleId: rung.ruleId }
}

function summed(lines: PricedLine[]): PricedOrder {
  const totalAmount = withinBooks(() => sumFen(lines.map(({ totalPrice }) => totalPrice)))
  // The same goods in two units are two lines of one kind.
  const names = new Map(lines.map(({ productId, productName }) => [productId, productName]))
  const digest = [...names.values()].slice(0, DIGEST_NAMES).join('、')
  return { lines, totalAmount, itemCount: names.size, digest }
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
