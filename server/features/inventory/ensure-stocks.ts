import { Op, UniqueConstraintError } from 'sequelize'
import { Stock } from './model'

type Place = Pick<Stock, 'productId' | 'warehouseId'>

/** Makes the rows of goods that were never in these warehouses before; from then on their stock is kept. */
export async function ensureStocks(places: readonly Place[]): Promise<void> {
  const wanted = new Map(
    places.map(({ productId, warehouseId }) => [keyOf({ productId, warehouseId }), { productId, warehouseId }]),
  )
  if (!wanted.size) return
  const there = await Stock.findAll({
    attributes: ['productId', 'warehouseId'],
    where: { [Op.or]: [...wanted.values()] },
  })
  for (const row of there) wanted.delete(keyOf(row))
  for (const place of wanted.values()) await made(place)
}

const keyOf = ({ productId, warehouseId }: Place): string => `${productId} ${warehouseId}`

async function made(place: Place): Promise<void> {
  try {
    await Stock.create(place)
  } catch (error) {
    // Somebody else brought the first of it at the same moment.
    if (!(error instanceof UniqueConstraintError)) throw error
  }
}
