import type { AnswerOf } from '../../platform/contract/endpoint'
import type { inventory } from './contract'
import { stockRows } from './stock-rows'

const MOST = 1000

/** What there is too little of, the worst first. */
export async function listWarnings(): Promise<AnswerOf<(typeof inventory.endpoints)['listWarnings']>> {
  return stockRows({ low: true }, { limit: MOST, offset: 0 })
}
