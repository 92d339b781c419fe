import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import type { pricing } from './contract'
import { keepPrices } from './keep-prices'
import { notePrices } from './note-prices'
import { heldPrices, holdPricesOf } from './own-prices'
import { goodsOf } from './shop-goods'

type SetPrices = (typeof pricing.endpoints)['setPrices']
type Row = InputOf<SetPrices>['rows'][number]

/** Sets and removes many prices of a customer, all or none. */
export async function setPrices({ customerId, rows, reason }: InputOf<SetPrices>): Promise<AnswerOf<SetPrices>> {
  refuseTwice(rows)
  const customer = await holdPricesOf(customerId)
  const productIds = rows.map(({ productId }) => productId)
  const [goods, there] = [await goodsOf(productIds), await heldPrices(customer.id, productIds)]
  const wants = rows.map((row) => ({ ...row, reason: row.reason ?? reason }))
  const kept = await keepPrices(customer.id, wants, goods, there)
  await notePrices(kept.notes, 'batch')
  const set = kept.notes.filter((note) => note && note.newPrice !== null).length
  const unchanged = kept.notes.filter((note) => note === null).length
  return { set, removed: kept.removed, unchanged }
}

/** The same product in the same unit from the same day stands once. */
function refuseTwice(rows: readonly Row[]): void {
  const seen = new Set<string>()
  const again = rows.flatMap(({ productId, unit = '', validFrom }, index) => {
    const key = `${productId} ${unit} ${validFrom ?? ''}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{ field: `rows[${index}].productId`, reason: `第 ${index + 1} 行：和前面的行是同一个价，留一行` }]
  })
  if (again.length) throw invalidInput(again)
}
