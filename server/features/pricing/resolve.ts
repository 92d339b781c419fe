import type { Fen } from '../../platform/money'
import type { PriceSource } from './contract'

/** What a product costs somebody, and why. */
export interface ResolvedPrice {
  /** Fen. */
  price: Fen
  /** Fen; what everybody pays who has no special price. */
  globalPrice: Fen
  priceSource: PriceSource
}

/** The one rule of pricing: the customer's special price where there is one (it may be higher, or zero), else the global one. */
export function resolvePrice(globalPrice: Fen, specialPrice: Fen | null): ResolvedPrice {
  return specialPrice === null
    ? { price: globalPrice, globalPrice, priceSource: 'global' }
    : { price: specialPrice, globalPrice, priceSource: 'special' }
}
