import type { AnswerOf } from '../../platform/contract/endpoint'
import type { Product } from '../products'
import type { Tenant } from '../tenants'
import type { storefronts } from './contract'

type Storefront = AnswerOf<(typeof storefronts.endpoints)['readStorefront']>

/** A shop as strangers see it; the fullest category first. */
export function presentStorefront(
  { code, name, phone, address }: Tenant,
  said: Pick<Storefront, 'notice' | 'isOpen' | 'hasPrices'>,
  products: readonly Product[],
): Storefront {
  return {
    code,
    name,
    phone,
    address,
    ...said,
    categories: categoriesOf(products),
    products: products.map((product) => ({
      id: product.id,
      name: product.name,
      spec: product.spec,
      unit: product.unit,
      category: product.category,
      price: said.hasPrices ? product.globalPrice : null,
    })),
  }
}

function categoriesOf(products: readonly Product[]): string[] {
  const sizes = new Map<string, number>()
  for (const { category } of products) if (category) sizes.set(category, (sizes.get(category) ?? 0) + 1)
  return [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a.localeCompare(b))
}
