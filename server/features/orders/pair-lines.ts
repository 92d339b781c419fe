import type { InputOf } from '../../platform/contract/endpoint'
import { invalidInput, type FieldReason } from '../../platform/errors'
import { rungAt, type PricedProduct, type PricedUnit, type Rung } from '../pricing'
import type { orders } from './contract'
import { noPrice, productGone } from './errors'

/** A line as it is asked for. */
export type LineInput = InputOf<(typeof orders.endpoints)['placeOrder']>['items'][number]

interface Asked {
  input: LineInput
  index: number
  product: PricedProduct
}

/** A line with what it is priced by. */
export interface Pair extends Asked {
  unit: PricedUnit
  rung: Rung
}

/**
 * Finds each line's product, unit and price.
 * @throws orders.product_not_found, orders.no_price; request.invalid for a unit or decimals the product has not, or a line twice
 */
export function pairLines(products: readonly PricedProduct[], inputs: readonly LineInput[]): Pair[] {
  const byId = new Map(products.map((product) => [product.id, product]))
  const asked = inputs.map((input, index) => ({ input, index, product: byId.get(input.productId) }))
  refuseGone(asked)
  const pairs = priced(asked as Asked[])
  refuseTwice(pairs)
  return pairs
}

function refuseGone(pairs: readonly { index: number; product: PricedProduct | undefined }[]): void {
  const gone = pairs.filter(({ product }) => !product)
  if (!gone.length) return
  throw productGone(gone.map(({ index }) => atLine(index, 'productId', '没有找到这个货品，可能已经下架')))
}

/** Finds each line's unit and its price there. @throws request.invalid, orders.no_price */
function priced(asked: readonly Asked[]): Pair[] {
  const pairs = asked.map((one) => ({ ...one, unit: unitOf(one) }))
  const wrong = pairs.filter(({ unit }) => !unit)
  if (wrong.length) throw invalidInput(wrong.map(({ index, product }) => atLine(index, 'unit', unitsSaid(product))))
  const rough = pairs.filter(({ input, unit }) => input.quantity % 10 ** (2 - (unit as PricedUnit).decimals))
  if (rough.length)
    throw invalidInput(rough.map(({ index, unit }) => atLine(index, 'quantity', decimalsSaid(unit as PricedUnit))))
  const found = pairs.map((pair) => ({ ...pair, rung: rungAt(pair.unit?.rungs ?? [], pair.input.quantity) }))
  const none = found.filter(({ rung }) => !rung)
  if (none.length)
    throw noPrice(
      none.map(({ index, product, unit }) =>
        atLine(index, 'unit', `${product.name}按「${unit?.name}」还没有价，先定价或换个单位`),
      ),
    )
  return found as Pair[]
}

function unitOf({ input, product }: Asked): PricedUnit | undefined {
  return input.unit === undefined ? product.units[0] : product.units.find(({ name }) => name === input.unit)
}

const unitsSaid = ({ name, units }: PricedProduct): string =>
  `${name}按${units.map((unit) => `「${unit.name}」`).join('')}卖`

const decimalsSaid = ({ name, decimals }: PricedUnit): string =>
  decimals ? `数量按「${name}」最多写 ${decimals} 位小数` : `数量按「${name}」要写整数`

function refuseTwice(pairs: readonly Pair[]): void {
  const seen = new Set<string>()
  const again = pairs.filter(({ product, unit }) => {
    const key = `${product.id} ${unit.id}`
    return seen.has(key) || !seen.add(key)
  })
  if (again.length)
    throw invalidInput(
      again.map(({ index, product }) => atLine(index, 'productId', `${product.name}和前面的行重复，合成一行`)),
    )
}

/** A reason beside a line of the input. */
export function atLine(index: number, key: string, reason: string): FieldReason {
  return { field: `items[${index}].${key}`, reason: `第 ${index + 1} 行：${reason}` }
}
