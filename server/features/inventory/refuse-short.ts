import type { Hundredths } from '../../platform/money'
import { hundredthsToWire } from '../../platform/quantity'
import { Product } from '../products'
import { outOfStock } from './errors'
import { Stock } from './model'

/** A change that was more than there is. */
interface Short {
  productId: string
  warehouseId: string
  /** Hundredths of the pricing unit. */
  quantity: Hundredths
}

/** Tells what there is too little of, and how much there is. @throws inventory.out_of_stock */
export async function refuseShort(changes: readonly Short[]): Promise<void> {
  if (!changes.length) return
  const productIds = changes.map(({ productId }) => productId)
  const [products, stocks] = await Promise.all([
    Product.findAll({ where: { id: productIds }, paranoid: false }),
    Stock.findAll({ where: { productId: productIds } }),
  ])
  const names = new Map(products.map((product) => [product.id, product]))
  const left = new Map(stocks.map((row) => [placeOf(row), row.onHand - row.reserved]))
  throw outOfStock(
    changes.map((change) => ({
      productId: change.productId,
      productName: names.get(change.productId)?.name ?? '货品',
      unit: names.get(change.productId)?.unit ?? '',
      wanted: hundredthsToWire(Math.abs(change.quantity)),
      available: hundredthsToWire(Math.max(0, left.get(placeOf(change)) ?? 0)),
    })),
  )
}

const placeOf = ({ productId, warehouseId }: Pick<Stock, 'productId' | 'warehouseId'>): string =>
  `${productId} ${warehouseId}`
