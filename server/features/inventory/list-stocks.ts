import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { inventory } from './contract'
import { countStocks, stockRows } from './stock-rows'

type List = (typeof inventory.endpoints)['listStocks']

/** A page of what there is. */
export async function listStocks({ page, pageSize, ...filter }: InputOf<List>): Promise<AnswerOf<List>> {
  const [total, list] = await Promise.all([
    countStocks(filter),
    stockRows(filter, { limit: pageSize, offset: (page - 1) * pageSize }),
  ])
  return { list, total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}
