import { Op, type WhereOptions } from 'sequelize'
import { currentActor, type Actor } from '../../platform/access/actor'
import { notFound } from '../../platform/errors'
import { Customer } from '../customers'
import { Order, OrderItem, visibleTo } from './model'

/** A customer's name stays on old orders after the customer is gone. */
export const withCustomer = { model: Customer, as: 'customer', paranoid: false }

/** An order this person may see, with its customer. @throws resource.not_found, the same for missing and invisible */
export async function findOrder(id: string): Promise<Order> {
  const order = await Order.findOne({ where: visible(currentActor(), { id }), include: [withCustomer] })
  if (!order) throw notFound({ what: '订单' })
  return order
}

/** The lines of an order in the order they were written. */
export function linesOf(orderId: string): Promise<OrderItem[]> {
  return OrderItem.findAll({ where: { orderId }, order: [['lineNo', 'ASC']] })
}

/** Narrows conditions to what this person may see. */
export function visible(actor: Actor, where: WhereOptions): WhereOptions {
  return { [Op.and]: [visibleTo(actor), where] }
}
