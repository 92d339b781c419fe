import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { inventory } from './contract'
import { countedIn, findStocktake } from './find-stocktake'
import { presentCounted, presentStocktake } from './present'

type Read = (typeof inventory.endpoints)['readStocktake']

/** A count with everything that was counted. @throws resource.not_found */
export async function readStocktake({ id }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const row = await findStocktake(id)
  const items = await countedIn(row.id)
  return { stocktake: presentStocktake(row, items), items: items.map(presentCounted) }
}
