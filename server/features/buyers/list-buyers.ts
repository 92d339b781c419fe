import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { Membership } from '../members'
import type { buyers } from './contract'
import { managedCustomer } from './find-buyer'
import { presentBuyer } from './present'
import { seen } from './seen'

type List = (typeof buyers.endpoints)['listBuyers']

const MOST = 200

/** Who orders for a customer, who came first first. @throws access.denied, resource.not_found */
export async function listBuyers({ customerId }: InputOf<List>): Promise<AnswerOf<List>> {
  const { id, name } = await managedCustomer(customerId)
  const rows = await Membership.findAll({
    where: { role: 'customer', customerId: id, status: 'active' },
    order: [
      ['createdAt', 'ASC'],
      ['id', 'ASC'],
    ],
    limit: MOST,
  })
  const known = await seen(rows)
  const me = currentActor().membershipId
  return { customer: { id, name }, list: rows.map((row) => presentBuyer(row, known.get(row.id), me)) }
}
