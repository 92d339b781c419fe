import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { findProduct, type Product } from '../products'
import type { inventory } from './contract'
import { Stock, Warehouse } from './model'
import { stockRows } from './stock-rows'

type Read = (typeof inventory.endpoints)['readStock']
type Whole = AnswerOf<Read>['stock']

/** What there is of one product, warehouse by warehouse. @throws resource.not_found */
export async function readStock({ productId }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const product = await findProduct(productId)
  const [stock, rows, warehouses] = await Promise.all([
    stockOf(product),
    Stock.findAll({ where: { productId } }),
    Warehouse.findAll({ order: [['createdAt', 'ASC']] }),
  ])
  return {
    stock,
    warehouses: warehouses.map(({ id, name }) => {
      const { onHand = 0, reserved = 0 } = rows.find(({ warehouseId }) => warehouseId === id) ?? {}
      return { warehouseId: id, warehouseName: name, onHand, reserved, available: onHand - reserved }
    }),
  }
}

/** The stock of a product in all warehouses; nothing where it never came in. */
export async function stockOf({ id, name, unit, spec, category, stockThreshold }: Product): Promise<Whole> {
  const [row] = await stockRows({ productId: id })
  if (row) return row
  return {
    ...{ productId: id, productName: name, unit, spec, category, onHand: 0, reserved: 0, available: 0 },
    threshold: stockThreshold,
    isLow: (stockThreshold ?? 0) > 0,
  }
}
