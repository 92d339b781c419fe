import { selectRows } from '../../platform/database/sql'
import { fenFromDb, type DbDecimal } from '../../platform/money'
import { resolvePrice, type ResolvedPrice } from './resolve'

/** A product as one customer is offered it. */
export interface PricedProduct extends ResolvedPrice {
  id: string
  name: string
  unit: string
  category: string
  spec: string
  initials: string
  pinyin: string
}

interface Row extends Omit<PricedProduct, keyof ResolvedPrice> {
  globalPrice: DbDecimal
  specialPrice: DbDecimal | null
}

const PRODUCTS_WITH_PRICES = `
  SELECT p.id, p.name, p.unit, p.category, p.spec, p.initials, p.pinyin,
         p.global_price AS globalPrice, c.price AS specialPrice
  FROM products p
  LEFT JOIN customer_prices c
    ON c.tenant_id = p.tenant_id AND c.customer_id = :customerId AND c.product_id = p.id AND c.deleted_at IS NULL
  WHERE p.tenant_id = :tenantId AND p.deleted_at IS NULL`

/**
 * What products cost a customer, in one query: all of the shop's, or those of `productIds` that are there (deleted
 * ones and those of other shops are not). Oldest product first, each once. The customer is not looked at: who calls has
 * made sure that the acting person may ask for them.
 */
export async function priceProducts(
  customerId: string,
  productIds: readonly string[] | 'all',
): Promise<PricedProduct[]> {
  if (productIds.length === 0) return []
  const only = productIds === 'all' ? '' : ' AND p.id IN ( :productIds)'
  const rows = await selectRows<Row>(`${PRODUCTS_WITH_PRICES}${only} ORDER BY p.id`, { customerId, productIds })
  return rows.map(({ globalPrice, specialPrice, ...product }) => ({
    ...product,
    ...resolvePrice(fenFromDb(globalPrice), fenFromDb(specialPrice)),
  }))
}
