import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { purchasing } from './contract'
import { Supplier } from './model'
import { presentSupplier } from './present'

type Create = (typeof purchasing.endpoints)['createSupplier']

/** Opens a card for somebody the shop buys from. */
export async function createSupplier(input: InputOf<Create>): Promise<AnswerOf<Create>> {
  return presentSupplier(await Supplier.create(input))
}
