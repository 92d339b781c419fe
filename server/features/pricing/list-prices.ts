import { Op } from 'sequelize'
import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { findCustomer } from '../customers'
import { Product, ProductUnit } from '../products'
import type { pricing } from './contract'
import { CustomerPrice } from './model'
import { toldPrice } from './told-price'

type List = (typeof pricing.endpoints)['listPrices']

/** The special prices of a customer that hold today, newest first; those of deleted products are not told. */
export async function listPrices({ customerId, productId, when }: InputOf<List>): Promise<AnswerOf<List>> {
  await findCustomer(customerId)
  const today = businessDay()
  const rows = await CustomerPrice.findAll({
    where: {
      customerId,
      ...(productId !== undefined && { productId }),
      validTo: { [Op.gte]: today },
      ...(when === 'now' && { validFrom: { [Op.lte]: today } }),
    },
    include: [{ model: Product, as: 'product', required: true }],
    order: [
      ['createdAt', 'DESC'],
      ['id', 'DESC'],
    ],
  })
  const units = await ProductUnit.findAll({ where: { productId: [...new Set(rows.map((row) => row.productId))] } })
  for (const { product } of rows) if (product) product.units = units.filter((unit) => unit.productId === product.id)
  return rows.map((row) => toldPrice(row, row.product as Product))
}
