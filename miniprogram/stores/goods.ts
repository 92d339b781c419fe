import { fileAddress } from '../api/file-address'
import type { Catalogue, CatalogueProduct } from '../api/generated'
import { fenFromYuan, hundredthsFromQuantity, type Fen, type Hundredths } from '../utils/money'
import { rungAt, type Rung } from '../utils/price'

/** A unit goods are ordered in, with this customer's prices by quantity. */
export interface GoodUnit {
  name: string
  /** One of it makes so many of the unit the goods are counted in. */
  ratio: number
  decimals: number
  /** What everybody pays; null where only the conversion tells. */
  listFen: Fen | null
  /** Empty: it has no price and cannot be ordered. */
  rungs: readonly Rung[]
}

/** One thing a customer can order, in whole fen and hundredths. */
export interface Good {
  id: string
  name: string
  category: string
  spec: string
  initials: string
  pinyin: string
  /** The shop's number, what is typed for it, what people call it, and the bar codes of its units. */
  sku: string
  mnemonic: string
  aliases: readonly string[]
  barcodes: readonly { code: string; unit: string }[]
  /** Address of its picture; empty without. */
  image: string
  /** The unit people order it in comes first. */
  units: readonly GoodUnit[]
  /** What the customer mostly takes; null when it is no habit. */
  usual: { quantity: Hundredths; unit: string } | null
  last: { priceFen: Fen; quantity: Hundredths; unit: string; on: string } | null
}

/** A line of an order, as far as its price goes. */
export interface Asked {
  productId: string
  unit: string
  quantity: Hundredths
}

/** What a line costs now, in fen; or why it cannot be ordered: the goods are gone, not sold in the unit, or not so few. */
export type Now = Fen | 'gone' | 'unit' | 'few'

/** Everything in a catalogue, as the screen counts it. */
export function goodsOf({ products }: Pick<Catalogue, 'products'>): Good[] {
  return products.map(goodOf)
}

function goodOf(product: CatalogueProduct): Good {
  const { id, name, category, spec, initials, pinyin, sku, mnemonic, aliases, barcodes } = product
  const { imageUrl, units, usualQuantity, usualUnit, last } = product
  return {
    ...{ id, name, category, spec, initials, pinyin, sku, mnemonic, aliases, barcodes },
    image: imageUrl ? fileAddress(imageUrl) : '',
    units: units.map(unitFrom),
    usual: usualQuantity === null ? null : { quantity: hundredthsFromQuantity(usualQuantity), unit: usualUnit },
    last: last && {
      ...last,
      priceFen: fenFromYuan(last.price),
      quantity: hundredthsFromQuantity(last.quantity),
    },
  }
}

function unitFrom({
  name,
  numerator,
  denominator,
  decimals,
  listPrice,
  rungs,
}: CatalogueProduct['units'][0]): GoodUnit {
  return {
    name,
    ratio: numerator / denominator,
    decimals,
    listFen: listPrice === null ? null : fenFromYuan(listPrice),
    rungs: rungs.map(({ from, price, source }) => ({
      from: hundredthsFromQuantity(from),
      priceFen: fenFromYuan(price),
      source,
    })),
  }
}

/** The unit of that name; undefined when the goods are not sold in it, or have no price in it. */
export function pricedUnit({ units }: Good, name: string): GoodUnit | undefined {
  return units.find((unit) => unit.name === name && unit.rungs.length > 0)
}

/** The unit to begin with: the customer's own while it has a price, else the first that has one. */
export function firstUnit(good: Good): GoodUnit {
  const { last, units } = good
  const own = last ? pricedUnit(good, last.unit) : undefined
  return own ?? units.find(({ rungs }) => rungs.length > 0) ?? units[0]
}

/** What everybody pays for so much of it: the list price, and where there is none what this customer does. */
export function listFenAt({ listFen, rungs }: GoodUnit, quantity: Hundredths): Fen {
  return listFen ?? rungAt(rungs, quantity)?.priceFen ?? 0
}

/** What a line of these goods costs now. */
export function nowOf(good: Good | undefined, { unit, quantity }: Asked): Now {
  if (!good) return 'gone'
  const priced = pricedUnit(good, unit)
  return priced ? (rungAt(priced.rungs, quantity)?.priceFen ?? 'few') : 'unit'
}

const WEIGHTS = new Set(['斤', '公斤', '千克', '克', '两', 'kg', 'KG'])
const MANY: Hundredths = 2000
const ONE: Hundredths = 100
const FIVE: Hundredths = 500

/** Whether it goes over the scales, so that two baskets may be added up. */
export function isWeighed({ name, decimals }: GoodUnit): boolean {
  return decimals > 0 && WEIGHTS.has(name)
}

/** What one tap on ＋ adds: goods taken by the dozens of 斤 go by fives. */
export function stepOf({ usual, last }: Good, unit: GoodUnit): Hundredths {
  const habit = [usual, last].find((known) => known?.unit === unit.name)?.quantity ?? 0
  return isWeighed(unit) && habit >= MANY ? FIVE : ONE
}
