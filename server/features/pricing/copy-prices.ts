import { Op } from 'sequelize'
import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import { findCustomer } from '../customers'
import type { pricing } from './contract'
import { holdingRow, keepPrices, type WantedPrice } from './keep-prices'
import { CustomerPrice } from './model'
import { notePrices } from './note-prices'
import { heldPrices, holdPricesOf, rowsAt } from './own-prices'
import { floorOf, goodsOf, unitNameOf } from './shop-goods'

type Copy = (typeof pricing.endpoints)['copyPrices']

/** Gives a customer the special prices another one pays today; or says how many that would be. */
export async function copyPrices(input: InputOf<Copy>): Promise<AnswerOf<Copy>> {
  const { customerId, fromCustomerId, overwrite, preview, reason } = input
  if (customerId === fromCustomerId) throw invalidInput([{ field: 'fromCustomerId', reason: '抄谁的：换一位客户' }])
  const [customer, from] = [await holdPricesOf(customerId), await findCustomer(fromCustomerId)]
  const theirs = await pricesToday(from.id)
  const productIds = theirs.map(({ productId }) => productId)
  const [goods, there] = [await goodsOf(productIds), await heldPrices(customer.id, productIds)]
  const sold = theirs.filter(({ productId }) => goods.has(productId))
  const today = businessDay()
  const pairs = sold.map((row) => ({ row, own: holdingRow(rowsAt(there, row), today) }))
  const same = pairs.filter(({ row, own }) => own?.price === row.price)
  const taken = pairs.filter(({ row, own }) => own && own.price !== row.price)
  const wanted = pairs.filter(({ row, own }) => !own || (overwrite && own.price !== row.price))
  const low = wanted.filter(({ row }) => {
    const product = goods.get(row.productId)
    return product !== undefined && row.price < (floorOf(product, row.unitId) ?? 0)
  })
  if (!preview) {
    const wants = wanted.map(({ row }): WantedPrice => {
      const product = goods.get(row.productId)
      const unit = product && unitNameOf(product, row.unitId)
      return { productId: row.productId, unit, price: row.price, reason }
    })
    const kept = await keepPrices(customer.id, wants, goods, there, () => '')
    await notePrices(kept.notes, 'copy')
  }
  const kept = overwrite ? 0 : taken.length
  return { total: sold.length, set: wanted.length, kept, same: same.length, belowFloor: low.length }
}

function pricesToday(customerId: string): Promise<CustomerPrice[]> {
  const today = businessDay()
  const where = { customerId, validFrom: { [Op.lte]: today }, validTo: { [Op.gte]: today } }
  return CustomerPrice.findAll({ where, order: [['id', 'ASC']] })
}
