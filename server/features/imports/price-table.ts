import { Op } from 'sequelize'
import { businessDay } from '../../platform/clock'
import { Customer, ofVisibleCustomers } from '../customers'
import { CustomerPrice } from '../pricing'
import { itsParts, Product } from '../products'
import { judgePrices } from './judge-prices'
import { priceCells } from './price-cells'
import { priceColumns } from './price-columns'
import type { Table } from './table'

/** What some customers pay for some goods, as a table. */
export const priceTable: Table = {
  kind: 'prices',
  columns: () => priceColumns,
  needs: [['customer'], ['product', 'sku'], ['price']],
  toWrite: ['prices.update'],
  toRead: 'prices.view',
  titleOf: ({ customer = '', product = '', sku = '' }) => `${customer} · ${product || sku}`,
  judge: judgePrices,
  count: () => CustomerPrice.count({ where: living(), include: ofGoods() }),
  tell: async (offset, limit) => {
    const order: [string, string][] = [['id', 'ASC']]
    const rows = await CustomerPrice.findAll({ where: living(), include: ofGoods(), order, offset, limit })
    const products = await Product.findAll({
      where: { id: rows.map(({ productId }) => productId) },
      include: itsParts(),
    })
    const customers = await Customer.findAll({ where: { id: rows.map(({ customerId }) => customerId) } })
    const goods = new Map(products.map((one) => [one.id, one]))
    const people = new Map(customers.map((one) => [one.id, one]))
    return rows.map((row) => priceCells(row, goods.get(row.productId), people.get(row.customerId)))
  },
}

/** Prices that hold today or later, of customers this person sees. */
const living = () => ({ [Op.and]: [ofVisibleCustomers(), { validTo: { [Op.gte]: businessDay() } }] })
const ofGoods = () => [{ model: Product, as: 'product', required: true, attributes: ['id'] }]
