import { Op } from 'sequelize'
import { invalidInput } from '../../platform/errors'
import { scaleFen, type Fen } from '../../platform/money'
import { Product } from '../products'
import { adjusted, type Change } from './adjust'
import { MOST_ITEMS } from './event-endpoints'
import { type PriceEvent, PriceEventItem } from './event-model'
import { offerIn, readWorld, withPrices, type SetPrice, type World } from './price-world'

/** One price that an event changes. */
export type Item = Pick<PriceEventItem, 'productId' | 'unitId' | 'targetId' | 'minQuantity' | 'oldPrice' | 'newPrice'>

/** What an event changes: computed while it is a draft, as it was written afterwards; with the world before and after. */
export interface EventEffect {
  items: Item[]
  before: World
  after: World
}

/** @throws request.invalid when an event would change more than the most */
export async function effectOf(event: PriceEvent): Promise<EventEffect> {
  if (event.status === 'draft') return draftEffect(event)
  const items = await PriceEventItem.findAll({ where: { eventId: event.id }, order: [['id', 'ASC']] })
  const after = await readWorld(productsOf(items), event.effectiveOn)
  const world = (price: 'oldPrice' | 'newPrice'): World => withItems(after, event, items, price)
  return { items, before: world('oldPrice'), after: world('newPrice') }
}

async function draftEffect(event: PriceEvent): Promise<EventEffect> {
  const before = await readWorld(await productIdsOf(event), event.effectiveOn)
  const items = ITEMS[event.target](event, before).map((one) => ({
    ...one,
    newPrice: adjusted(one.oldPrice, changeOf(event)),
  }))
  if (items.length > MOST_ITEMS) {
    throw invalidInput([{ field: 'productIds', reason: `一次最多调 ${MOST_ITEMS} 个价，少选几样货或几位客户` }])
  }
  return { items, before, after: withItems(before, event, items, 'newPrice') }
}

/** How an event changes a price. */
export function changeOf({ changeKind: kind, changeValue, rounding }: PriceEvent): Change {
  const value = { percent: { percent: changeValue }, amount: { amount: changeValue }, set: { price: changeValue } }[
    kind
  ]
  return { kind, ...value, rounding: ROUNDING_OF[rounding] ?? 'none' }
}

const ROUNDING_OF: Record<number, Change['rounding']> = { 1: 'none', 10: 'tenth', 50: 'half', 100: 'one' }

/** The world with the prices of an event as they were, or as they will be. */
function withItems(
  world: World,
  { target }: PriceEvent,
  items: readonly Item[],
  price: 'oldPrice' | 'newPrice',
): World {
  const sets = items.map((one): SetPrice => {
    const { productId, unitId, targetId, minQuantity } = one
    return { productId, unitId, targetId, minQuantity, price: one[price] }
  })
  return withPrices(world, sets, target)
}

const productsOf = (items: readonly Item[]): string[] => items.map(({ productId }) => productId)

async function productIdsOf({ scope }: PriceEvent): Promise<string[]> {
  const { productIds, categories } = scope
  const some = productIds.length || categories.length
  const where = some ? { [Op.or]: [{ id: productIds }, { category: categories }] } : {}
  const products = await Product.findAll({ attributes: ['id'], where: { [Op.and]: [{ status: 'active' }, where] } })
  return products.map(({ id }) => id)
}

type Found = Omit<Item, 'newPrice'>

/** Which prices an event of each kind changes, and what they are before. */
const ITEMS: Record<PriceEvent['target'], (event: PriceEvent, world: World) => Found[]> = {
  list: (_event, world) =>
    [...world.goods.keys()].flatMap((productId) =>
      listed(world, productId).map((one) => ({ productId, targetId: '', minQuantity: 0, ...one })),
    ),
  level: ({ scope }, world) =>
    scope.levelIds.flatMap((levelId) => [...world.goods.keys()].flatMap((id) => ofLevel(world, levelId, id))),
  special: ({ scope }, world) =>
    [...world.rules.values()].flat().flatMap((rule) => {
      if (rule.source !== 'special' || !isMeant(scope.customerIds, rule.targetId)) return []
      const { productId, unitId, targetId, price } = rule
      return [{ productId, unitId, targetId, minQuantity: 0, oldPrice: price }]
    }),
}

/** No customer named is every customer. */
const isMeant = (named: readonly string[], id: string): boolean => !named.length || named.includes(id)

function listed(world: World, productId: string): { unitId: string; oldPrice: Fen }[] {
  const offer = offerIn(world, { id: '', levelId: null }, productId)
  return (offer?.units ?? []).flatMap(({ id: unitId, price }) => (price === null ? [] : [{ unitId, oldPrice: price }]))
}

/** The written prices of a level; where it has none for a unit, what it pays of the list price. */
function ofLevel(world: World, levelId: string, productId: string): Found[] {
  const offer = offerIn(world, { id: '', levelId }, productId)
  const written = (offer?.rules ?? []).filter(({ source }) => source === 'level')
  const permille = offer?.levelPermille ?? 1000
  const own = written.map(({ unitId, minQuantity, price }) => ({ unitId, minQuantity, oldPrice: price }))
  const shares = listed(world, productId)
    .filter(({ unitId }) => !written.some((rule) => rule.unitId === unitId))
    .map(({ unitId, oldPrice }) => ({ unitId, minQuantity: 0, oldPrice: scaleFen(oldPrice, permille, 1000) }))
  return [...own, ...shares].map((one) => ({ productId, targetId: levelId, ...one }))
}
