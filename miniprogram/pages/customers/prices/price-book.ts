import type { Catalogue, CatalogueProduct, CustomerPrice } from '../../../api/generated'
import type { Day } from '../../../utils/date'
import { fenFromYuan, hundredthsFromQuantity, type Fen, type Hundredths } from '../../../utils/money'
import { findIn } from '../../../utils/search'

/** What one kind of goods costs one customer. */
export interface PriceLine {
  id: string
  name: string
  unit: string
  /** What is told about it besides its name: spec, or else category. */
  about: string
  initials: string
  pinyin: string
  listFen: Fen
  /** The price of this customer alone, and when it was set; null without one. */
  special: { fen: Fen; setAt: string } | null
  /** The last time this customer took it. */
  last: { on: Day; fen: Fen; quantity: Hundredths } | null
}

/** Which lines are looked at. */
export type Tab = 'all' | 'special'

/** All prices of one customer; knows no screen. */
export class PriceBook {
  private lines: PriceLine[] = []

  constructor(
    readonly customer: { id: string; name: string } = { id: '', name: '' },
    products: readonly CatalogueProduct[] = [],
    readonly today: Day = '',
  ) {
    this.lines = products.map(lineOf)
  }

  /** The book of a customer's catalogue; `prices` tell when each special price was set. */
  static of({ customer, products, today }: Catalogue, prices: readonly CustomerPrice[]): PriceBook {
    const book = new PriceBook({ id: customer.id, name: customer.name }, products, today)
    for (const { productId, price, updatedAt } of prices) book.set(productId, fenFromYuan(price), updatedAt)
    return book
  }

  counts(): Record<Tab, number> {
    return { all: this.lines.length, special: this.lines.filter(({ special }) => special).length }
  }

  line(id: string): PriceLine | undefined {
    return this.lines.find((line) => line.id === id)
  }

  /** The lines of a tab that the words may mean. */
  find(tab: Tab, words: string): PriceLine[] {
    const lines = tab === 'all' ? this.lines : this.lines.filter(({ special }) => special)
    return findIn(lines, words, (line) => line)
  }

  /** Notes a special price, or with null that there is none any more. */
  set(id: string, fen: Fen | null, setAt: string): void {
    const special = fen === null ? null : { fen, setAt }
    this.lines = this.lines.map((line) => (line.id === id ? { ...line, special } : line))
  }
}

/** What the customer pays: the special price where there is one. */
export function priceOf({ special, listFen }: PriceLine): Fen {
  return special ? special.fen : listFen
}

function lineOf(product: CatalogueProduct): PriceLine {
  const { id, name, unit, spec, category, initials, pinyin, last } = product
  const isSpecial = product.priceSource === 'special'
  return {
    id,
    name,
    unit,
    about: spec || category,
    initials,
    pinyin,
    listFen: fenFromYuan(product.globalPrice),
    special: isSpecial ? { fen: fenFromYuan(product.price), setAt: '' } : null,
    last: last && { on: last.on, fen: fenFromYuan(last.price), quantity: hundredthsFromQuantity(last.quantity) },
  }
}
