import { api, type Catalogue } from '../api/generated'
import { mergeParts } from '../utils/parts'
import { catalogueCache, type CatalogueCache } from './catalogue-cache'

/**
 * What a customer can order now, a buyer's own without a name: only what changed comes over the air, the rest is kept.
 * @throws ApiError
 */
export async function freshCatalogue(customerId: string, cache: CatalogueCache = catalogueCache): Promise<Catalogue> {
  const kept = cache.read(customerId)?.catalogue
  const since = kept ? kept.stamp : ''
  const { parts, ...news } = await api.orders.readCatalogue({ customerId, ...(since && { since }) })
  const catalogue = { ...news, products: mergeParts(kept?.products ?? [], news.products, parts) }
  cache.keep(catalogue, parts)
  return catalogue
}
