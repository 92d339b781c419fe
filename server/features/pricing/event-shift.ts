import type { Fen, Hundredths } from '../../platform/money'
import type { Buyer } from './price-products'
import { priceIn, type World } from './price-world'
import type { EventEffect, Item } from './event-items'

/** What a customer pays for one product before and after an event. */
export interface Shift {
  productId: string
  unitId: string
  before: Fen
  after: Fen
}

type Place = Pick<Item, 'productId' | 'unitId'>

/** Which prices each customer sees change, for one of the unit. Customers without a price of their own are looked at once a level. */
export function shiftsOf({ items, before, after }: EventEffect): Map<string, Shift[]> {
  const places = placesOf(items, before)
  const specials = specialsByCustomer(before, after)
  const among = (buyer: Buyer, some: readonly Place[]): Shift[] =>
    some.flatMap((place) => shiftOf({ before, after }, buyer, place) ?? [])
  const levels = new Set(before.customers.map(({ levelId }) => levelId ?? ''))
  const byLevel = new Map([...levels].map((levelId) => [levelId, among({ id: '', levelId }, places)]))
  return new Map(
    before.customers.flatMap((buyer): [string, Shift[]][] => {
      const usual = byLevel.get(buyer.levelId ?? '') ?? []
      const own = specials.get(buyer.id)
      const isOwn = ({ productId }: Place): boolean => own?.has(productId) ?? false
      const found = own ? [...usual.filter((shift) => !isOwn(shift)), ...among(buyer, places.filter(isOwn))] : usual
      return found.length ? [[buyer.id, found]] : []
    }),
  )
}

/** What one place costs a customer before and after; null where that is the same, or there is no price. */
export function shiftOf(
  { before, after }: Pick<EventEffect, 'before' | 'after'>,
  buyer: Buyer,
  { productId, unitId }: Place,
  quantity: Hundredths = 100,
): Shift | null {
  const [old, fresh] = [before, after].map((world) => priceIn(world, buyer, { productId, unitId }, quantity))
  if (old == null || fresh == null || old === fresh) return null
  return { productId, unitId, before: old, after: fresh }
}

/** Every unit of the products an event is about: a converted unit changes with its pricing unit. */
function placesOf(items: readonly Item[], { goods }: World): Place[] {
  const productIds = [...new Set(items.map(({ productId }) => productId))]
  return productIds.flatMap((productId) => {
    const product = goods.get(productId)
    return product ? ['', ...(product.units ?? []).map(({ id }) => id)].map((unitId) => ({ productId, unitId })) : []
  })
}

/** The products each customer has a price of their own for. */
function specialsByCustomer(...worlds: World[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { source, targetId, productId } of worlds.flatMap(({ rules }) => [...rules.values()].flat())) {
    if (source === 'special') found.set(targetId, (found.get(targetId) ?? new Set()).add(productId))
  }
  return found
}
