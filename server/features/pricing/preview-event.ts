import { can } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { scaleFen } from '../../platform/money'
import type { Product } from '../products'
import type { pricing } from './contract'
import { MOST_TOLD } from './event-endpoints'
import { effectOf, type EventEffect, type Item } from './event-items'
import { shiftsOf } from './event-shift'
import { findEvent } from './find-event'
import { offerIn, type World } from './price-world'
import { floorOf, unitNameOf } from './shop-goods'

type Preview = (typeof pricing.endpoints)['previewEvent']
type Answer = AnswerOf<Preview>

/** What an event changes, for whom, and what would look odd afterwards. @throws resource.not_found */
export async function previewEvent({ id }: InputOf<Preview>): Promise<Answer> {
  const event = await findEvent(id)
  const effect = await effectOf(event)
  const { items, after } = effect
  const told = items.flatMap((item) => toldItem(item, effect))
  const odd = event.target === 'list' ? specialsAboveList(after, items) : []
  return {
    itemCount: items.length,
    productCount: new Set(items.map(({ productId }) => productId)).size,
    up: items.filter(({ oldPrice, newPrice }) => newPrice > oldPrice).length,
    down: items.filter(({ oldPrice, newPrice }) => newPrice < oldPrice).length,
    same: items.filter(({ oldPrice, newPrice }) => newPrice === oldPrice).length,
    customerCount: shiftsOf(effect).size,
    belowFloor: told.filter(({ isBelowFloor }) => isBelowFloor).length,
    ...(can('products.see_cost') && { belowCost: told.filter(({ isBelowCost }) => isBelowCost).length }),
    aboveListCount: odd.length,
    aboveList: odd.slice(0, MOST_TOLD),
    items: told.slice(0, MOST_TOLD),
  }
}

function toldItem(item: Item, { before }: EventEffect): Answer['items'] {
  const product = before.goods.get(item.productId)
  if (!product) return []
  return [
    {
      productId: product.id,
      productName: product.name,
      unit: unitNameOf(product, item.unitId),
      targetName: targetName(before, item.targetId),
      minQuantity: item.minQuantity,
      before: item.oldPrice,
      after: item.newPrice,
      isBelowFloor: item.newPrice < (floorOf(product, item.unitId) ?? 0),
      ...(can('products.see_cost') && { isBelowCost: item.newPrice < costOf(product, item.unitId) }),
    },
  ]
}

function targetName({ levels, customers }: World, id: string): string {
  return levels.get(id)?.name ?? customers.find((customer) => customer.id === id)?.name ?? ''
}

function costOf({ costPrice, units = [] }: Product, unitId: string): number {
  const unit = units.find(({ id }) => id === unitId)
  if (!costPrice) return 0
  return unit ? scaleFen(costPrice, unit.numerator, unit.denominator) : costPrice
}

/** Special prices that are dearer than the list price will be. */
function specialsAboveList(after: World, items: readonly Item[]): Answer['aboveList'] {
  const productIds = [...new Set(items.map(({ productId }) => productId))]
  return productIds.flatMap((productId) => {
    const product = after.goods.get(productId)
    const offer = offerIn(after, { id: '', levelId: null }, productId)
    const specials = (after.rules.get(productId) ?? []).filter(({ source }) => source === 'special')
    return specials.flatMap(({ targetId: customerId, unitId, price }) => {
      const listPrice = offer?.units.find(({ id }) => id === unitId)?.price
      const customer = after.customers.find(({ id }) => id === customerId)
      if (!product || !customer || listPrice == null || price <= listPrice) return []
      const unit = unitNameOf(product, unitId)
      return [{ customerId, customerName: customer.name, productName: product.name, unit, price, listPrice }]
    })
  })
}
