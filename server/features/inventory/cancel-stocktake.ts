import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { inventory } from './contract'
import { countedIn, findOpen } from './find-stocktake'
import { presentStocktake } from './present'

type Cancel = (typeof inventory.endpoints)['cancelStocktake']

/** Gives a count up; the stock stays as it is. @throws inventory.stocktake_not_open, resource.not_found */
export async function cancelStocktake({ id }: InputOf<Cancel>): Promise<AnswerOf<Cancel>> {
  const stocktake = await findOpen(id)
  await stocktake.update({ status: 'cancelled' })
  return presentStocktake(stocktake, await countedIn(id))
}
