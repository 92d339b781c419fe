import type { Fen } from '../../platform/money'
import type { DemoCustomer } from './customers'
import { dice } from './dice'
import type { Usual } from './goods'
import type { DemoProduct } from './products'

/** Up to how much, steps of how much a price is said in; fen. */
const STEPS: readonly (readonly [Fen, Fen])[] = [
  [500, 5],
  [2_000, 10],
  [10_000, 50],
  [Infinity, 100],
]

const MOST_SWING = 0.09

/** A price somebody would say. */
function said(fen: number): Fen {
  const step = STEPS.find(([upTo]) => fen < upTo)?.[1] ?? 1
  return Math.max(step, Math.round(fen / step) * step)
}

/** What a price that is `fen` today was some days ago: vegetables get dearer and cheaper from week to week. */
export function priceThen(fen: Fen, { name }: DemoProduct, daysAgo: number): Fen {
  if (daysAgo < 2) return fen
  const roll = dice(`market ${name} ${Math.floor(daysAgo / 7)}`)
  return said(fen * (1 + MOST_SWING * (2 * roll.float() - 1)))
}

/** Special prices of a customer by product name: told by hand, else a few of the usual goods a little cheaper. */
export function specialPrices(customer: DemoCustomer, usual: readonly Usual[]): Map<string, Fen> {
  if (customer.prices) return new Map(customer.prices)
  const roll = dice(`prices ${customer.name}`)
  if (roll.chance(0.25)) return new Map()
  const chosen = roll.draw(usual, roll.between(4, 8), () => 1)
  const cheaper = chosen.map(({ product }) => [product.name, cut(product, roll.float())] as const)
  return new Map(
    cheaper.filter(([name, price]) => price < (chosen.find((one) => one.product.name === name)?.product.priceFen ?? 0)),
  )
}

const cut = ({ priceFen }: DemoProduct, luck: number): Fen => said(priceFen * (0.88 + 0.09 * luck))
