import { UniqueConstraintError } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { Fen } from '../../platform/money'
import { findCustomer } from '../customers'
import { findProduct } from '../products'
import type { pricing } from './contract'
import { CustomerPrice } from './model'
import { presentPrice } from './present'

type SetPrice = (typeof pricing.endpoints)['setPrice']
type Place = Pick<CustomerPrice, 'customerId' | 'productId'>

/** Gives a customer a special price, or another one; a price that was taken away comes back. */
export async function setPrice({ customerId, productId, price }: InputOf<SetPrice>): Promise<AnswerOf<SetPrice>> {
  const customer = await findCustomer(customerId)
  const product = await findProduct(productId)
  const place = { customerId: customer.id, productId: product.id }
  const row = (await changed(place, price)) ?? (await created(place, price))
  return presentPrice(row, product)
}

async function changed(place: Place, price: Fen): Promise<CustomerPrice | null> {
  const row = await CustomerPrice.findOne({ where: { ...place }, paranoid: false })
  if (row?.isSoftDeleted()) await row.restore()
  return row && row.update({ price })
}

async function created(place: Place, price: Fen): Promise<CustomerPrice> {
  try {
    return await CustomerPrice.create({ ...place, price })
  } catch (error) {
    if (!(error instanceof UniqueConstraintError)) throw error
    // Somebody else set the first price at the same moment; the later one stays.
    const row = await changed(place, price)
    if (!row) throw error
    return row
  }
}
