import { Op } from 'sequelize'
import { notFound } from '../../platform/errors'
import { Membership } from './model'

/** One of the shop's own people; buyers are the customers' business. @throws resource.not_found */
export async function findMember(id: string, lock = false): Promise<Membership> {
  const found = await Membership.findOne({ where: { id, role: { [Op.ne]: 'customer' } }, lock })
  if (!found) throw notFound({ what: '员工' })
  return found
}
