import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { pricing } from './contract'
import { findPrice } from './find-price'
import { presentPrice } from './present'

type Change = (typeof pricing.endpoints)['changePrice']

/** Changes a special price that is there; `setPrice` also makes one. */
export async function changePrice({ customerId, productId, price }: InputOf<Change>): Promise<AnswerOf<Change>> {
  const { row, product } = await findPrice(customerId, productId)
  await row.update({ price })
  return presentPrice(row, product)
}
