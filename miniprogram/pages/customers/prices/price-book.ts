import type {
  Catalogue,
  CatalogueProduct,
  CatalogueProductUnit,
  CustomerPrice,
  PriceSource,
} from '../../../api/generated'
import type { Day } from '../../../utils/date'
import { fenFromYuan, hundredthsFromQuantity, type Fen, type Hundredths } from '../../../utils/money'
import { findIn } from '../../../utils/search'

/** The price of this customer alone. */
export interface Special {
  fen: Fen
  setAt: string
  isLow: boolean
}

/** What one kind of goods in one unit costs one customer. */
export interface PriceLine {
  /** The product in its usual unit has the product's key, its other units the unit beside it. */
  id: string
  productId: string
  name: string
  unit: string
  /** All units it is sold in, this one among them. */
  units: string[]
  isUsual: boolean
  /** What is told about it besides its name: spec, or else category. */
  about: string
  initials: string
  pinyin: string
  listFen: Fen
  /** What it costs without a price of their own, and where that comes from. */
  plain: { fen: Fen; source: PriceSource }
  special: Special | null
  /** A price that is written down but whose day has not come. */
  next: { fen: Fen; from: Day } | null
  /** The last time this customer took it. */
  last: { on: Day; fen: Fen; quantity: Hundredths } | null
}

/** Which lines are looked at. */
export type Tab = 'all' | 'special' | 'low'

/** All prices of one customer; knows no screen. */
export class PriceBook {
  private lines: PriceLine[] = []

  constructor(
    readonly customer: { id: string; name: string } = { id: '', name: '' },
    products: readonly CatalogueProduct[] = [],
    readonly today: Day = '',
  ) {
    this.lines = products.flatMap(linesOf)
  }

  /** The book of a customer's catalogue; `prices` tell what each special price is and what is to come. */
  static of({ customer, products, today }: Catalogue, prices: readonly CustomerPrice[]): PriceBook {
    const book = new PriceBook({ id: customer.id, name: customer.name }, products, today)
    for (const price of prices) book.note(price)
    return book
  }

  counts(): Record<Tab, number> {
    return { all: this.of('all').length, special: this.of('special').length, low: this.of('low').length }
  }

  line(id: string): PriceLine | undefined {
    return this.lines.find((line) => line.id === id)
  }

  /** The same goods in another unit. */
  inUnit(line: PriceLine, unit: string): PriceLine | undefined {
    return this.lines.find((other) => other.productId === line.productId && other.unit === unit)
  }

  /** The lines of a tab that the words may mean. */
  find(tab: Tab, words: string): PriceLine[] {
    return findIn(this.of(tab), words, (line) => line)
  }

  /** Notes a special price, or with null that there is none any more. */
  set(id: string, fen: Fen | null, setAt: string): void {
    this.change(id, { special: fen === null ? null : { fen, setAt, isLow: false } })
  }

  private of(tab: Tab): PriceLine[] {
    if (tab === 'low') return this.lines.filter(({ special }) => special?.isLow)
    if (tab === 'special') return this.lines.filter(({ special, next }) => special ?? next)
    return this.lines.filter(({ isUsual, special, next }) => isUsual || special || next)
  }

  /** Takes a row of the server in: what holds, or what is to come first. */
  private note({ productId, unit, price, validFrom, updatedAt, isBelowFloor = false }: CustomerPrice): void {
    const line = this.lines.find((one) => one.productId === productId && one.unit === (unit ?? one.unit))
    if (!line) return
    const fen = fenFromYuan(price)
    if (validFrom && validFrom > this.today) {
      const isFirst = !line.next || validFrom < line.next.from
      if (isFirst) this.change(line.id, { next: { fen, from: validFrom } })
    } else this.change(line.id, { special: { fen, setAt: updatedAt, isLow: isBelowFloor } })
  }

  private change(id: string, part: Partial<PriceLine>): void {
    this.lines = this.lines.map((line) => (line.id === id ? { ...line, ...part } : line))
  }
}

/** What the customer pays: the special price where there is one. */
export function priceOf({ special, plain }: PriceLine): Fen {
  return special ? special.fen : plain.fen
}

function linesOf(product: CatalogueProduct): PriceLine[] {
  const { id: productId, name, spec, category, initials, pinyin } = product
  const units = product.units.map((unit) => unit.name)
  return product.units.map((unit, at) => ({
    id: at === 0 ? productId : `${productId} ${unit.name}`,
    ...{ productId, name, unit: unit.name, units, initials, pinyin },
    isUsual: at === 0,
    about: spec || category,
    ...pricesOf(unit),
    next: null,
    last: lastOf(product, unit.name),
  }))
}

/** A unit without a list price of its own stands at what it costs now. */
function pricesOf({
  listPrice,
  rungs: [first],
}: CatalogueProductUnit): Pick<PriceLine, 'listFen' | 'plain' | 'special'> {
  const fen = first ? fenFromYuan(first.price) : 0
  const listFen = listPrice === null ? fen : fenFromYuan(listPrice)
  if (first?.source !== 'special') return { listFen, plain: { fen, source: first?.source ?? 'global' }, special: null }
  return { listFen, plain: { fen: listFen, source: 'global' }, special: { fen, setAt: '', isLow: false } }
}

function lastOf({ last }: CatalogueProduct, unit: string): PriceLine['last'] {
  if (last?.unit !== unit) return null
  return { on: last.on, fen: fenFromYuan(last.price), quantity: hundredthsFromQuantity(last.quantity) }
}
