import { Op } from 'sequelize'
import type { UnitUse } from '../products'
import { Order, OrderItem } from './model'

/** How many orders that are not settled yet have a line in a unit of a product. */
export async function openLinesInUnit(productId: string, unitId: string): Promise<UnitUse> {
  const lines = await OrderItem.findAll({ attributes: ['orderId'], where: { productId, unitId }, raw: true })
  const orderIds = [...new Set(lines.map(({ orderId }) => orderId))]
  const open = { [Op.in]: ['draft', 'submitted'] }
  const count = orderIds.length ? await Order.count({ where: { id: orderIds, status: open } }) : 0
  return { count, what: '张没定的单' }
}
