import { Op } from 'sequelize'
import type { Salesperson } from '../customers'
import { Membership } from './model'

/** The shop's own people in their order of coming, as those who look after customers. */
export async function listSalespeople(): Promise<Salesperson[]> {
  const rows = await Membership.findAll({ where: { role: { [Op.ne]: 'customer' } }, order: [['id', 'ASC']] })
  return rows.map(({ userId, name, status }) => ({ id: userId, name, isGone: status !== 'active' }))
}
