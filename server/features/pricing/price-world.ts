import { Op } from 'sequelize'
import type { Fen, Hundredths } from '../../platform/money'
import { Customer, CustomerLevel, visibleCustomers } from '../customers'
import { Product, ProductUnit } from '../products'
import { CustomerPrice, PriceTier } from './model'
import type { Buyer } from './price-products'
import { candidates, type Offer, type PriceRule, type SaleUnit } from './resolve'

/** A written price of anybody, in memory. */
export interface WorldRule extends PriceRule {
  productId: string
  /** The customer, the level, or '' for everybody. */
  targetId: string
}

/** All that decides what some products cost everybody on one day, in memory: for questions about all customers at once. */
export interface World {
  goods: ReadonlyMap<string, Product>
  /** The shop's customers in use whom this person sees. */
  customers: readonly Pick<Customer, 'id' | 'name' | 'levelId'>[]
  /** What each level pays of a list price, in thousandths. */
  levels: ReadonlyMap<string, { name: string; permille: number | null }>
  rules: ReadonlyMap<string, readonly WorldRule[]>
}

/** A price that stands, or would stand, in a place. */
export interface SetPrice {
  productId: string
  unitId: string
  targetId: string
  minQuantity: Hundredths
  price: Fen
}

/** Reads the prices of products on a day: six questions, however many customers there are. */
export async function readWorld(productIds: readonly string[], day: string): Promise<World> {
  const ids = { [Op.in]: [...new Set(productIds)] }
  const holds = { productId: ids, validFrom: { [Op.lte]: day }, validTo: { [Op.gte]: day } }
  const [products, units, customers, levels, specials, tiers] = await Promise.all([
    Product.findAll({ where: { id: ids, status: 'active' } }),
    ProductUnit.findAll({ where: { productId: ids }, order: [['position', 'ASC']] }),
    Customer.findAll({
      attributes: ['id', 'name', 'levelId'],
      where: { [Op.and]: [visibleCustomers(), { status: 'active' }] },
      order: [['id', 'ASC']],
    }),
    CustomerLevel.findAll(),
    CustomerPrice.findAll({ where: holds }),
    PriceTier.findAll({ where: holds }),
  ])
  for (const product of products) product.units = units.filter((unit) => unit.productId === product.id)
  return {
    goods: new Map(products.map((product) => [product.id, product])),
    customers,
    levels: new Map(levels.map(({ id, name, discountPermille: permille }) => [id, { name, permille }])),
    rules: byProduct([...specials.map(specialRule), ...tiers.map(tierRule)]),
  }
}

/** The same world with some prices set: those of customers, of levels, or with '' the list prices. */
export function withPrices(world: World, sets: readonly SetPrice[], source: PriceRule['source'] | 'list'): World {
  const rules = [...world.rules.values()].flat()
  const keys = new Map(sets.map((one) => [keyOf(one), one]))
  const others = rules.filter((rule) => sourceOf(rule) !== source || !keys.has(keyOf(rule)))
  const added = sets.map((one) => ({
    ...one,
    ...ALWAYS,
    id: keyOf(one),
    source: source === 'list' ? ('tier' as const) : source,
  }))
  return { ...world, rules: byProduct([...others, ...added]) }
}

/** What one product costs one customer in this world; null without a price. */
export function priceIn(
  world: World,
  buyer: Buyer,
  place: { productId: string; unitId: string },
  quantity: Hundredths,
): Fen | null {
  const offer = offerIn(world, buyer, place.productId)
  return (offer && candidates(offer, place.unitId, quantity)[0]?.price) ?? null
}

/** Everything that decides what a product costs a customer. */
export function offerIn({ goods, levels, rules }: World, buyer: Buyer, productId: string): Offer | null {
  const product = goods.get(productId)
  if (!product) return null
  const all = rules.get(productId) ?? []
  const levelId = buyer.levelId ?? ''
  const own = { special: buyer.id, level: levelId, tier: '' }
  return {
    units: unitsOf(product).map((unit) => ({ ...unit, price: listedIn(all, unit) })),
    converts: product.converts,
    rules: all.filter(
      (rule) => rule.targetId === own[rule.source] && !isList(rule) && (rule.source === 'tier' || own[rule.source]),
    ),
    levelPermille: levels.get(levelId)?.permille ?? null,
  }
}

/** The units of a product, the pricing unit first. */
export function unitsOf({ unit: name, unitDecimals: decimals, globalPrice: price, units = [] }: Product): SaleUnit[] {
  return [
    { id: '', name, numerator: 1, denominator: 1, decimals, price },
    ...units.map((unit) => unit.get() as SaleUnit & { price: Fen | null }).map(toUnit),
  ]
}

const toUnit = ({ id, name, numerator, denominator, decimals, price }: SaleUnit): SaleUnit => ({
  id,
  name,
  numerator,
  denominator,
  decimals,
  price,
})

function listedIn(rules: readonly WorldRule[], unit: SaleUnit): Fen | null {
  return rules.find((rule) => isList(rule) && rule.unitId === unit.id)?.price ?? unit.price
}

const ALWAYS = { validFrom: '', validTo: '', reason: null }
const isList = ({ source, targetId, minQuantity }: WorldRule): boolean =>
  source === 'tier' && !targetId && minQuantity === 0
const sourceOf = (rule: WorldRule): PriceRule['source'] | 'list' => (isList(rule) ? 'list' : rule.source)
const keyOf = ({ productId, unitId, targetId, minQuantity }: Omit<SetPrice, 'price'>): string =>
  `${productId} ${unitId} ${targetId} ${minQuantity}`

function specialRule(row: CustomerPrice): WorldRule {
  const { id, productId, unitId, price, validFrom, validTo } = row
  const reason = row.reason ?? null
  return {
    id,
    source: 'special',
    targetId: row.customerId,
    productId,
    unitId,
    minQuantity: 0,
    price,
    validFrom,
    validTo,
    reason,
  }
}

function tierRule({ id, levelId, productId, unitId, minQuantity, price, validFrom, validTo }: PriceTier): WorldRule {
  const source = levelId ? 'level' : 'tier'
  return { id, source, targetId: levelId, productId, unitId, minQuantity, price, validFrom, validTo, reason: null }
}

function byProduct(rules: readonly WorldRule[]): Map<string, WorldRule[]> {
  const groups = new Map<string, WorldRule[]>()
  for (const rule of rules) groups.set(rule.productId, [...(groups.get(rule.productId) ?? []), rule])
  return groups
}
