import { currentActor } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import { selectRows } from '../../platform/database/sql'
import { fenFromDb, type DbDecimal, type Fen } from '../../platform/money'
import { hundredthsFromDb } from '../../platform/quantity'
import type { Customer } from '../customers'
import { ladder, type Offer, type PriceRule, type Rung, type SaleUnit } from './resolve'

/** A unit of a product as one customer is offered it. */
export interface PricedUnit extends SaleUnit {
  rungs: Rung[]
}

/** A product as one customer is offered it. */
export interface PricedProduct {
  id: string
  name: string
  unit: string
  category: string
  spec: string
  initials: string
  pinyin: string
  /** Fen; what everybody pays for the pricing unit who has no other price. */
  globalPrice: Fen
  /** Fen of the pricing unit, for the shop's eyes; null where nobody said. */
  costPrice: Fen | null
  floorPrice: Fen | null
  saleUnitId: string
  /** The pricing unit first. */
  units: PricedUnit[]
  /** What decided, for those who explain it. */
  offer: Offer
}

/** Whom prices are for. */
export type Buyer = Pick<Customer, 'id' | 'levelId'>

interface ProductRow extends Omit<PricedProduct, 'globalPrice' | 'costPrice' | 'floorPrice' | 'units' | 'offer'> {
  globalPrice: DbDecimal
  costPrice: DbDecimal | null
  floorPrice: DbDecimal | null
  unitDecimals: number
  converts: number
  levelPermille: number | null
}

interface UnitRow extends Omit<SaleUnit, 'price'> {
  productId: string
  price: DbDecimal | null
}

interface RuleRow extends Omit<PriceRule, 'source' | 'minQuantity' | 'price'> {
  productId: string
  source: PriceRule['source'] | 'list'
  minQuantity: DbDecimal
  price: DbDecimal
}

const ON_SALE = `
  SELECT p.id, p.name, p.unit, p.category, p.spec, p.initials, p.pinyin, p.global_price AS globalPrice, p.cost_price AS costPrice, p.floor_price AS floorPrice,
         p.sale_unit_id AS saleUnitId, p.unit_decimals AS unitDecimals, p.converts,
         l.discount_permille AS levelPermille
  FROM products p
  LEFT JOIN customer_levels l ON l.tenant_id = p.tenant_id AND l.id = :levelId
  WHERE p.tenant_id = :tenantId AND p.deleted_at IS NULL AND p.status = 'active'`
const SHOWN = `
  AND (p.visibility = 'all' OR EXISTS (
    SELECT 1 FROM product_audiences a
    WHERE a.tenant_id = p.tenant_id AND a.product_id = p.id AND a.target_id IN ( :customerId, :levelId)))`
const UNITS = `
  SELECT u.product_id AS productId, u.id, u.name, u.numerator, u.denominator, u.decimals, u.price
  FROM product_units u WHERE u.tenant_id = :tenantId`
const SPECIAL = `
  SELECT c.product_id AS productId, c.id, 'special' AS source, c.unit_id AS unitId, 0 AS minQuantity, c.price,
         c.valid_from AS validFrom, c.valid_to AS validTo, c.reason
  FROM customer_prices c
  WHERE c.tenant_id = :tenantId AND c.customer_id = :customerId AND c.deleted_at IS NULL
    AND c.valid_from <= :day AND c.valid_to >= :day`
const TIERED = `
  SELECT t.product_id AS productId, t.id,
         CASE WHEN t.level_id <> '' THEN 'level' WHEN t.min_quantity > 0 THEN 'tier' ELSE 'list' END AS source,
         t.unit_id AS unitId, t.min_quantity AS minQuantity, t.price,
         t.valid_from AS validFrom, t.valid_to AS validTo, NULL AS reason
  FROM price_tiers t
  WHERE t.tenant_id = :tenantId AND t.level_id IN ('', :levelId) AND t.deleted_at IS NULL
    AND t.valid_from <= :day AND t.valid_to >= :day`

/**
 * What products cost a customer on a day, in three queries: all that are on sale, or those of `productIds` that are. A buyer
 * gets those shown to them. Oldest product first, each once. The customer is not looked at: who calls has made sure that
 * the acting person may ask for them.
 */
export async function priceProducts(
  customer: Buyer,
  productIds: readonly string[] | 'all',
  day = businessDay(),
): Promise<PricedProduct[]> {
  if (productIds.length === 0) return []
  const given = { customerId: customer.id, levelId: customer.levelId ?? '', day, productIds }
  const only = (column: string): string => (productIds === 'all' ? '' : ` AND ${column} IN ( :productIds)`)
  const shown = currentActor().role === 'customer' ? SHOWN : ''
  const [products, units, rules] = await Promise.all([
    selectRows<ProductRow>(`${ON_SALE}${only('p.id')}${shown} ORDER BY p.id`, given),
    selectRows<UnitRow>(`${UNITS}${only('u.product_id')} ORDER BY u.position`, given),
    selectRows<RuleRow>(`${SPECIAL}${only('c.product_id')} UNION ALL ${TIERED}${only('t.product_id')}`, given),
  ])
  const unitsOf = byProduct(units, unitOf)
  const rulesOf = byProduct(rules, (rule) => rule)
  return products.map((row) => priced(row, unitsOf.get(row.id) ?? [], rulesOf.get(row.id) ?? []))
}

function priced(row: ProductRow, others: SaleUnit[], rules: RuleRow[]): PricedProduct {
  const { unitDecimals, converts, levelPermille, ...product } = row
  const prices = {
    globalPrice: fenFromDb(row.globalPrice),
    costPrice: fenFromDb(row.costPrice),
    floorPrice: fenFromDb(row.floorPrice),
  }
  const base = {
    id: '',
    name: row.unit,
    numerator: 1,
    denominator: 1,
    decimals: unitDecimals,
    price: prices.globalPrice,
  }
  const offered = [base, ...others].map((unit) => listed(unit, rules))
  const written = rules.flatMap(ruleOf)
  const offer = { units: offered, converts: Boolean(converts), rules: written, levelPermille }
  const units = offered.map((unit) => ({ ...unit, rungs: ladder(offer, unit.id) }))
  return { ...product, ...prices, globalPrice: offered[0]?.price ?? prices.globalPrice, units, offer }
}

/** A price for everybody from nothing on is the list price of its days: one that was set for a day to come. */
function listed(unit: SaleUnit, rules: readonly RuleRow[]): SaleUnit {
  const dated = rules.find(({ source, unitId }) => source === 'list' && unitId === unit.id)
  return dated ? { ...unit, price: fenFromDb(dated.price) } : unit
}

function unitOf({ productId: _of, price, ...unit }: UnitRow): SaleUnit {
  return { ...unit, price: fenFromDb(price) }
}

function ruleOf({ productId: _of, source, price, minQuantity, ...rule }: RuleRow): PriceRule[] {
  if (source === 'list') return []
  return [{ ...rule, source, price: fenFromDb(price), minQuantity: hundredthsFromDb(minQuantity) }]
}

function byProduct<Row extends { productId: string }, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.productId)
    if (group) group.push(read(row))
    else groups.set(row.productId, [read(row)])
  }
  return groups
}
