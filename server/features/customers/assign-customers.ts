import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { holdCustomer } from './find-customer'
import { refuseAssigning } from './keep-card'

type Assign = (typeof customers.endpoints)['assignCustomers']

/** Hands customers over to somebody, or to nobody; all of them or none. @throws resource.not_found, access.denied */
export async function assignCustomers({ ids, assignedTo }: InputOf<Assign>): Promise<AnswerOf<Assign>> {
  await refuseAssigning(assignedTo)
  const wanted = [...new Set(ids)].sort()
  for (const id of wanted) await (await holdCustomer(id)).update({ assignedTo })
  return { assigned: wanted.length }
}
