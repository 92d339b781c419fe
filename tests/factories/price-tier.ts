import { PriceTier } from '../../server/features/pricing'
import { ProductUnit } from '../../server/features/products'
import { actingAs } from '../../server/platform/access/actor'
import type { House } from '../support/house'

/** What a product costs everybody from a quantity on, in hundredths and fen; by the box where it has one. */
export async function aTier(
  house: House,
  productId: string,
  minQuantity: number,
  price: number,
  more: { levelId?: string; validFrom?: string; validTo?: string } = {},
): Promise<void> {
  await actingAs(house.actor('owner'), async () => {
    const box = await ProductUnit.findOne({ where: { productId, name: '箱' } })
    await PriceTier.create({ productId, unitId: box?.id ?? '', minQuantity, price, ...more } as PriceTier)
  })
}
