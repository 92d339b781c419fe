import { currentActor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { notSignedIn } from '../../platform/errors'
import { Customer } from '../customers'
import { ownShop } from '../tenants'
import type { members } from './contract'
import { User } from './model'
import { presentMe } from './present'

/** Who is acting, in which shop, and what they may do there. */
export async function readMe(): Promise<AnswerOf<(typeof members.endpoints)['readMe']>> {
  const actor = currentActor()
  const [user, shop, customer] = await Promise.all([User.findByPk(actor.userId), ownShop(), boundCustomer(actor)])
  if (!user) throw notSignedIn()
  return presentMe(actor, user, shop, customer)
}

/** A buyer keeps the name of their customer after it was deleted. */
async function boundCustomer({ customerId }: { customerId: string | null }): Promise<Customer | null> {
  return customerId === null ? null : Customer.findOne({ where: { id: customerId }, paranoid: false })
}
