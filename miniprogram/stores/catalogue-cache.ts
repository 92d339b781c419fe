import type { Catalogue, CatalogueProduct } from '../api/generated'
import { whoAndWhere } from './session'
import { phoneStorage, type StorageDoor } from './storage'

/** What was kept, and when, in milliseconds. */
export interface KeptCatalogue {
  catalogue: Catalogue
  keptAt: number
}

/** The catalogues somebody saw last, so that they stand there at once the next time, and without net at all. */
export interface CatalogueCache {
  /** What was kept for this customer; undefined when there is nothing, or nothing whole. */
  read(customerId: string): KeptCatalogue | undefined
  /** Keeps all of it; `parts` are the ends of the keys that are not as they were, none given for all. */
  keep(catalogue: Catalogue, parts?: readonly string[]): void
  /** Forgets everything: prices are nobody else's business on a phone that is handed on. */
  forget(): void
}

/** One kept catalogue without its products; those lie in boxes of their own. */
interface Label {
  head: Omit<Catalogue, 'products'>
  keptAt: number
  count: number
  boxes: string[]
}

interface Index {
  shape: number
  /** The one kept last comes first. */
  labels: Label[]
}

/** Counts the shape: what an older version of the program kept is of no use to a newer one. */
const SHAPE = 2
/** So many customers at most: a phone holds ten megabytes. */
const MOST_CUSTOMERS = 3
/** A bigger catalogue lies in sixteen boxes by the last letter of the key: one entry of a phone's storage holds a megabyte. */
const ONE_BOX = 300
const MOST_PRODUCTS = 12_000

/** A cache behind `door` that holds the last catalogues of whoever `owner` says is signed in. */
export function createCatalogueCache(door: StorageDoor, owner: () => string, now: () => number): CatalogueCache {
  /** Read once: taking a big catalogue out of the storage costs a blink. */
  let held: { owner: string; kept: KeptCatalogue } | undefined
  const key = (): string => `kd.catalogue.${owner()}`
  const boxKey = (customerId: string, box: string): string => `${key()}.${customerId}.${box}`
  const labels = (): Label[] => {
    const index = door.read(key()) as Partial<Index> | undefined
    return index && index.shape === SHAPE && index.labels ? index.labels : []
  }
  const write = (next: Label[]): void => door.write(key(), { shape: SHAPE, labels: next })
  const drop = ({ head, boxes }: Label): void => boxes.forEach((box) => door.remove(boxKey(head.customer.id, box)))
  const unpack = ({ head, keptAt, count, boxes }: Label): KeptCatalogue | undefined => {
    const products = boxes.flatMap((box) => (door.read(boxKey(head.customer.id, box)) || []) as CatalogueProduct[])
    if (products.length !== count) return undefined
    return { keptAt, catalogue: { ...head, products: products.sort((one, other) => (one.id < other.id ? -1 : 1)) } }
  }
  return {
    read(customerId) {
      if (held && held.owner === owner() && held.kept.catalogue.customer.id === customerId) return held.kept
      const label = labels().find(({ head }) => head.customer.id === customerId)
      const kept = label && unpack(label)
      held = kept && { owner: owner(), kept }
      return kept
    },
    keep(catalogue, parts) {
      const { products, ...head } = catalogue
      const before = labels()
      const others = before.filter((label) => label.head.customer.id !== head.customer.id)
      const old = before.find((label) => label.head.customer.id === head.customer.id)
      held = { owner: owner(), kept: { catalogue, keptAt: now() } }
      // Until the boxes are full nothing stands on the label: whoever opens it half way finds nothing.
      write(others)
      others.slice(MOST_CUSTOMERS - 1).forEach(drop)
      if (products.length > MOST_PRODUCTS) return old && drop(old)
      const boxes = boxed(products)
      const isAsItWas = (box: string): boolean => Boolean(old?.boxes.includes(box)) && !isTouched(box, parts)
      for (const [box, content] of boxes) if (!isAsItWas(box)) door.write(boxKey(head.customer.id, box), content)
      if (old) drop({ ...old, boxes: old.boxes.filter((box) => !boxes.has(box)) })
      const label = { head, keptAt: now(), count: products.length, boxes: [...boxes.keys()] }
      write([label, ...others.slice(0, MOST_CUSTOMERS - 1)])
    },
    forget() {
      labels().forEach(drop)
      door.remove(key())
      held = undefined
    },
  }
}

function isTouched(box: string, parts: readonly string[] | undefined): boolean {
  return !parts || parts.some((part) => part.endsWith(box))
}

function boxed(products: readonly CatalogueProduct[]): Map<string, CatalogueProduct[]> {
  const boxes = new Map<string, CatalogueProduct[]>()
  for (const product of products) {
    const box = products.length > ONE_BOX ? product.id.slice(-1) : ''
    const known = boxes.get(box)
    if (known) known.push(product)
    else boxes.set(box, [product])
  }
  return boxes
}

/** The cache of whoever is signed in. */
export const catalogueCache = createCatalogueCache(phoneStorage, whoAndWhere, Date.now)
