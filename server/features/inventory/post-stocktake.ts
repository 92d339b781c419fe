import { currentActor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { versionConflict } from '../../platform/errors'
import { changeStocks } from './change-stocks'
import type { inventory } from './contract'
import { nothingCounted } from './errors'
import { countedIn, findOpen } from './find-stocktake'
import { presentStocktake } from './present'

type Post = (typeof inventory.endpoints)['postStocktake']

/**
 * Books the differences there were when the goods were counted; what went in and out since then stays.
 * @throws inventory.stocktake_not_open when it was posted before, inventory.nothing_counted, resource.version_conflict
 */
export async function postStocktake({ id, version }: InputOf<Post>): Promise<AnswerOf<Post>> {
  const stocktake = await findOpen(id)
  if (version !== undefined && version !== stocktake.version) throw versionConflict({ current: stocktake.version })
  const items = await countedIn(id)
  if (!items.length) throw nothingCounted()
  const differences = items
    .map(({ productId, bookQuantity, countedQuantity }) => ({ productId, quantity: countedQuantity - bookQuantity }))
    .filter(({ quantity }) => quantity !== 0)
  const { warehouseId } = stocktake
  await changeStocks(
    { type: 'stocktake', id, notes: `盘点 ${stocktake.stocktakeNo}`, mayGoBelow: true },
    differences.map((difference) => ({ ...difference, warehouseId, type: 'adjust' as const })),
  )
  await stocktake.update({ status: 'posted', postedAt: now(), postedBy: currentActor().name })
  return presentStocktake(stocktake, items)
}
