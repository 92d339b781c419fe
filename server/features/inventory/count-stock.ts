import { currentActor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { Hundredths } from '../../platform/money'
import { baseQuantities } from './base-quantities'
import type { inventory } from './contract'
import { countedIn, findOpen } from './find-stocktake'
import { Stock, StocktakeItem, type Stocktake } from './model'
import { presentCounted, presentStocktake } from './present'

type Count = (typeof inventory.endpoints)['countStock']

interface Counted {
  productId: string
  quantity: Hundredths
  isMore: boolean
}

/**
 * Writes down how many there are of some products, beside what the books say at this moment. Counting one again replaces its
 * number, or adds to it (another shelf): the difference stays that of the first look then.
 * @throws inventory.stocktake_not_open, request.invalid, resource.not_found
 */
export async function countStock({ id, items }: InputOf<Count>): Promise<AnswerOf<Count>> {
  const stocktake = await findOpen(id)
  const amounts = await baseQuantities(
    items.map(({ productId, unit, counted }) => ({ productId, unit, quantity: counted })),
  )
  const books = await booksOf(
    stocktake,
    amounts.map(({ productId }) => productId),
  )
  for (const [index, { productId, quantity }] of amounts.entries()) {
    const line = { productId, quantity, isMore: items[index]?.isMore ?? false }
    await keep(stocktake.id, line, books.get(productId) ?? 0)
  }
  // The count itself is touched, so that who posts it with an old version sees that more was counted.
  stocktake.changed('status', true)
  await stocktake.save()
  const all = await countedIn(stocktake.id)
  const touched = new Set(amounts.map(({ productId }) => productId))
  return {
    stocktake: presentStocktake(stocktake, all),
    items: all.filter(({ productId }) => touched.has(productId)).map(presentCounted),
  }
}

async function booksOf({ warehouseId }: Stocktake, productIds: string[]): Promise<Map<string, Hundredths>> {
  const stocks = await Stock.findAll({ where: { warehouseId, productId: productIds } })
  return new Map(stocks.map(({ productId, onHand }) => [productId, onHand]))
}

async function keep(stocktakeId: string, { productId, quantity, isMore }: Counted, book: Hundredths): Promise<void> {
  const there = await StocktakeItem.findOne({ where: { stocktakeId, productId } })
  const seen = { countedAt: now(), countedBy: currentActor().name }
  if (!there) {
    await StocktakeItem.create({ stocktakeId, productId, bookQuantity: book, countedQuantity: quantity, ...seen })
    return
  }
  await (isMore
    ? there.update({ countedQuantity: there.countedQuantity + quantity })
    : there.update({ bookQuantity: book, countedQuantity: quantity, ...seen }))
}
