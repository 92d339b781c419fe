import type { Catalogue } from '../api/generated'
import { session } from './session'
import { phoneStorage, type StorageDoor } from './storage'

/** What was kept, and when, in milliseconds. */
export interface KeptCatalogue {
  catalogue: Catalogue
  keptAt: number
}

/** The catalogue somebody saw last, so that it stands there at once the next time, and without net at all. */
export interface CatalogueCache {
  /** What was kept for this customer; undefined when there is nothing, or nothing of use any more. */
  read(customerId: string): KeptCatalogue | undefined
  keep(catalogue: Catalogue): void
  /** Forgets it: prices are nobody else's business on a phone that is handed on. */
  forget(): void
}

/** Counts the shape: what an older version of the program kept is of no use to a newer one. */
const SHAPE = 1
/** A bigger one would come close to what one entry of a phone's storage may hold, and slow each start. */
const MOST_PRODUCTS = 3000

/** A cache behind `door` that holds the last catalogue of whoever `owner` says is signed in. */
export function createCatalogueCache(door: StorageDoor, owner: () => string, now: () => number): CatalogueCache {
  const key = (): string => `kd.catalogue.${owner()}`
  return {
    read(customerId) {
      const entry = door.read(key()) as (KeptCatalogue & { shape: number }) | undefined
      const isOurs = entry && entry.shape === SHAPE && entry.catalogue.customer.id === customerId
      return isOurs ? entry : undefined
    },
    keep(catalogue) {
      if (catalogue.products.length > MOST_PRODUCTS) door.remove(key())
      else door.write(key(), { shape: SHAPE, catalogue, keptAt: now() })
    },
    forget: () => door.remove(key()),
  }
}

/** The cache of whoever is signed in. */
export const catalogueCache = createCatalogueCache(phoneStorage, () => session.get().person?.id ?? 'visitor', Date.now)
