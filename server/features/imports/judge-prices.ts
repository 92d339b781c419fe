import { Op } from 'sequelize'
import { businessDay } from '../../platform/clock'
import { Customer, visibleCustomers } from '../customers'
import { CustomerPrice, setPrice } from '../pricing'
import { foldCode, itsParts, Product } from '../products'
import { written } from './contract'
import { nearest } from './near'
import { priceCells } from './price-cells'
import { PRICE_NAMING, priceColumns } from './price-columns'
import { DATE, MONEY } from './readings'
import { stop, type Cells, type Judge, type Problem } from './table'
import { byName, weigh } from './weigh'

interface Known {
  customers: ReadonlyMap<string, Customer[]>
  products: ReadonlyMap<string, Product[]>
  bySku: ReadonlyMap<string, Product>
  prices: readonly CustomerPrice[]
  /** All names there are; looked up only where a line names something unknown. */
  customerNames: readonly string[]
  productNames: readonly string[]
}

interface Found<T> {
  one: T | null
  /** Its key; what was written where nothing is found. */
  key: string
  problems: Problem[]
}

/** Judges lines of special prices beside those that are there. */
export async function judgePrices(lines: readonly Cells[]): Promise<Judge> {
  const known = await lookUp(lines)
  return (cells) => {
    const customer = customerOf(cells, known)
    const product = productOf(cells, known)
    const unit = unitOf(cells, product.one)
    const place = [customer.key, product.key, unit.key].join(' ')
    const row = rowAt(place, cells, known)
    return weigh({
      columns: priceColumns,
      cells,
      there: row && { id: row.id, cells: priceCells(row) },
      newKey: [place, cells.validFrom].join(' '),
      naming: PRICE_NAMING,
      problems: [...customer.problems, ...product.problems, ...unit.problems],
      contractOf: () => written.prices[0],
      beside: { ...wholePrice(cells, row), customerId: customer.key, productId: product.key },
      write: setPrice,
    })
  }
}

async function lookUp(lines: readonly Cells[]): Promise<Known> {
  const of = (key: string): string[] => [...new Set(lines.flatMap((cells) => cells[key] ?? []))]
  const wantedGoods = { [Op.or]: [{ skuKey: of('sku').map(foldCode) }, { name: of('product') }] }
  const people = await Customer.findAll({ where: { [Op.and]: [{ name: of('customer') }, visibleCustomers()] } })
  const goods = await Product.findAll({ where: wantedGoods, include: itsParts() })
  const customers = byName(people, ({ name }) => name)
  const products = byName(goods, ({ name }) => name)
  const isUnknown = (names: ReadonlyMap<string, unknown>, key: string): boolean =>
    of(key).some((name) => !names.has(name.toLowerCase()))
  return {
    customers,
    products,
    bySku: new Map(goods.flatMap((one) => (one.skuKey ? [[one.skuKey, one] as const] : []))),
    prices: await CustomerPrice.findAll({
      where: { customerId: people.map(({ id }) => id), productId: goods.map(({ id }) => id) },
    }),
    customerNames: isUnknown(customers, 'customer')
      ? await allNames(Customer.findAll({ where: visibleCustomers() }))
      : [],
    productNames: isUnknown(products, 'product') ? await allNames(Product.findAll({ attributes: ['name'] })) : [],
  }
}

const allNames = async (rows: Promise<{ name: string }[]>): Promise<string[]> => (await rows).map(({ name }) => name)

const hit = <T extends { id: string }>(one: T): Found<T> => ({ one, key: one.id, problems: [] })
const miss = (key: string, problem: Problem): Found<never> => ({ one: null, key: key || '-', problems: [problem] })

function customerOf({ customer = '', phone }: Cells, known: Known): Found<Customer> {
  const called = known.customers.get(customer.toLowerCase()) ?? []
  const [first, second] = called.length > 1 && phone ? called.filter((one) => one.phone === phone) : called
  if (first && !second) return hit(first)
  const reason = called.length ? `有 ${called.length} 位客户叫这个名字，写对联系电话` : `没有客户「${customer}」`
  return miss(customer, stop('customer', customer, reason, nearest(customer, known.customerNames)))
}

function productOf({ product = '', sku = '' }: Cells, known: Known): Found<Product> {
  const bySku = sku ? known.bySku.get(foldCode(sku)) : undefined
  if (bySku) return hit(bySku)
  const called = known.products.get(product.toLowerCase()) ?? []
  const [first, second] = called
  return first && !second ? hit(first) : unknownProduct(product, sku, called.length, known)
}

function unknownProduct(product: string, sku: string, count: number, { productNames }: Known): Found<never> {
  const written = product || sku
  const reason = count > 1 ? `有 ${count} 样货品叫这个名字，写上货号` : `没有货品「${written}」`
  return miss(written, stop(product ? 'product' : 'sku', written, reason, nearest(product, productNames)))
}

/** The key of the unit, '' for the pricing unit. */
function unitOf({ unit }: Cells, product: Product | null): Found<string> {
  const base: Found<string> = { one: null, key: '', problems: [] }
  if (!product || unit === undefined || unit === product.unit) return base
  const others = product.units ?? []
  const other = others.find(({ name }) => name === unit)
  if (other) return { ...base, key: other.id }
  const names = [product.unit, ...others.map(({ name }) => name)]
  const reason = `「${product.name}」按「${names.join('」「')}」卖`
  return miss(unit, stop('unit', unit, reason, nearest(unit, names)))
}

/** The price that begins on the line's day; without a day the one that holds today. */
function rowAt(place: string, { validFrom }: Cells, { prices }: Known): CustomerPrice | null {
  const rows = prices.filter((row) => `${row.customerId} ${row.productId} ${row.unitId}` === place)
  const today = businessDay()
  const from = validFrom && DATE.canon(validFrom)
  const fits = (row: CustomerPrice): boolean =>
    from ? row.validFrom === from : row.validFrom <= today && row.validTo >= today
  return rows.find(fits) ?? null
}

/** All of a price goes out, also where a line changes only a part of it. */
function wholePrice(cells: Cells, row: CustomerPrice | null): object {
  const there = row ? priceCells(row) : {}
  const value = (key: string): string | undefined => cells[key] || there[key] || undefined
  const [price, from, to] = [value('price'), cells.validFrom, value('validTo')]
  return {
    unit: cells.unit,
    reason: value('reason'),
    ...(price && { price: MONEY.wire(price) }),
    ...(from && { validFrom: DATE.wire(from) }),
    ...(to && { validTo: DATE.wire(to) }),
  }
}
