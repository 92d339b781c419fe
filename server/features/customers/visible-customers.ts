import { Op, type WhereOptions } from 'sequelize'
import { can, currentActor, ownCustomerId, type Actor } from '../../platform/access/actor'
import { keysWhere } from '../../platform/database/keys-where'
import { Customer } from './model'

/** Which customers this person may see: a buyer their own; who may not see all, their own and nobody's. */
export function visibleCustomers(actor: Actor = currentActor()): WhereOptions {
  const own = ownCustomerId(actor)
  if (own !== null) return { id: own }
  return can('customers.see_all', actor) ? {} : { [Op.or]: [{ assignedTo: null }, { assignedTo: actor.userId }] }
}

/** The same for rows of other tables that name a customer in `customerId`: orders, receipts, visits. */
export function ofVisibleCustomers(actor: Actor = currentActor()): WhereOptions {
  const own = ownCustomerId(actor)
  if (own !== null) return { customerId: own }
  if (can('customers.see_all', actor)) return {}
  return { customerId: { [Op.notIn]: keysWhere(Customer, { assigned_to: { [Op.ne]: actor.userId } }) } }
}
