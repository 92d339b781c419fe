import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import type { pricing } from './contract'
import { belowFloor } from './errors'
import { findPrice } from './find-price'
import { floorProblem } from './keep-prices'
import { notePrices } from './note-prices'
import { toldPrice } from './told-price'
import { settlePrice } from './settle-price'
import type { CustomerPrice } from './model'

type Change = (typeof pricing.endpoints)['changePriceRow']

/** Changes one special price and its days. @throws pricing.overlap, pricing.below_floor, resource.not_found */
export async function changePriceRow({ customerId, rowId, ...input }: InputOf<Change>): Promise<AnswerOf<Change>> {
  const { row, rows, product } = await findPrice(customerId, rowId)
  const wanted = { ...input, reason: input.reason ?? row.reason, productId: product.id }
  const [problem] = floorProblem({ wanted, field: '', product, unitId: row.unitId })
  if (problem) throw belowFloor([problem])
  const from = input.validFrom ?? row.validFrom
  if (input.validTo && input.validTo < from) throw invalidInput([{ field: 'validTo', reason: '到哪天不能早于从哪天' }])
  const place = { customerId, productId: product.id, unitId: row.unitId }
  const settled = await settlePrice(place, rows, { ...wanted, row })
  await notePrices([settled.note], 'single')
  return toldPrice(settled.row as CustomerPrice, product)
}
