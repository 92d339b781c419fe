import type { Product } from '../../../api/generated'
import { fileAddress } from '../../../api/file-address'
import { fenFromYuan, formatYuan, type Fen } from '../../../utils/money'
import { unitWords } from './units'

/** What those see who may not change it. */
export interface ProductCard {
  name: string
  priceFen: Fen
  unit: string
  images: string[]
  isOff: boolean
  facts: { label: string; text: string }[]
}

/** The card of something known; what was never said is not told. */
export function cardOf(product: Product): ProductCard {
  const { name, globalPrice, unit, images = [], status } = product
  return {
    name,
    priceFen: fenFromYuan(globalPrice),
    unit,
    images: images.map(({ url }) => fileAddress(url)),
    isOff: status === 'inactive',
    facts: factsOf(product).filter(({ text }) => text),
  }
}

function factsOf(product: Product): ProductCard['facts'] {
  const { spec, category, sku, units, barcodes, tags, aliases, description, costPrice, floorPrice } = product
  return [
    { label: '规格', text: spec },
    { label: '分类', text: category },
    { label: '货号', text: sku },
    { label: '单位', text: units.map((unit) => unitWords(unit, product)).join('\n') },
    { label: '成本价', text: yuanWords(costPrice) },
    { label: '底价', text: yuanWords(floorPrice) },
    { label: '条码', text: barcodes.map(({ code, unit }) => (unit ? `${code}（${unit}）` : code)).join('\n') },
    { label: '标签', text: tags.join('、') },
    { label: '别名', text: aliases.join('、') },
    { label: '说明', text: description },
  ]
}

function yuanWords(yuan: number | null | undefined): string {
  return yuan === null || yuan === undefined ? '' : formatYuan(fenFromYuan(yuan))
}

/** Where a field that was refused stands on the page: its card, by the beginning of its name. */
const PLACES: readonly [string, string][] = [
  ['units', 'units'],
  ['barcodes', 'barcodes'],
  ['saleUnit', 'units'],
  ['visible', 'audience'],
]

/** The anchor of a refused field. */
export function placeOf(field: string): string {
  return PLACES.find(([start]) => field.startsWith(start))?.[1] ?? field
}

/** The order in which fields stand on the page, for finding the first one that was refused. */
const ORDER = ['name', 'category', 'spec', 'unit', 'globalPrice', 'costPrice', 'floorPrice', 'units', 'sku', 'barcodes']

/** The refused field that stands first; empty when none was. */
export function firstRefused(reasons: Record<string, string>): string {
  const rank = (field: string): number => {
    const at = ORDER.indexOf(placeOf(field))
    return at < 0 ? ORDER.length : at
  }
  return Object.keys(reasons).sort((one, other) => rank(one) - rank(other))[0] ?? ''
}
