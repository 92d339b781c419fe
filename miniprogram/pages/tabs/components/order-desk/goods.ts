import type { Catalogue, PriceSource } from '../../../../api/generated'
import { fenFromYuan, hundredthsFromQuantity, type Fen, type Hundredths } from '../../../../utils/money'

/** One thing a customer can order, in whole fen and hundredths. */
export interface Good {
  id: string
  name: string
  unit: string
  category: string
  spec: string
  initials: string
  pinyin: string
  /** This customer's price, the shop's list price, and which of them applies. */
  priceFen: Fen
  listFen: Fen
  source: PriceSource
  /** What the customer mostly takes; null when it is no habit. */
  usual: Hundredths | null
  last: { priceFen: Fen; quantity: Hundredths; on: string } | null
}

const WEIGHTS = new Set(['斤', '公斤', '千克', '克', '两', 'kg', 'KG'])
const MANY: Hundredths = 2000
const ONE: Hundredths = 100
const FIVE: Hundredths = 500

/** Everything in a catalogue, as the screen counts it. */
export function goodsOf({ products }: Catalogue): Good[] {
  return products.map(({ price, globalPrice, priceSource, usualQuantity, last, ...product }) => ({
    ...product,
    priceFen: fenFromYuan(price),
    listFen: fenFromYuan(globalPrice),
    source: priceSource,
    usual: usualQuantity === null ? null : hundredthsFromQuantity(usualQuantity),
    last: last && {
      priceFen: fenFromYuan(last.price),
      quantity: hundredthsFromQuantity(last.quantity),
      on: last.on,
    },
  }))
}

/** Whether it goes over the scales, so that two baskets may be added up. */
export function isWeighed({ unit }: Good): boolean {
  return WEIGHTS.has(unit)
}

/** What one tap on ＋ adds: goods taken by the dozens of 斤 go by fives. */
export function stepOf(good: Good): Hundredths {
  const habit = good.usual ?? (good.last ? good.last.quantity : 0)
  return isWeighed(good) && habit >= MANY ? FIVE : ONE
}
