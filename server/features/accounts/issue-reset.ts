import { acrossTenants, currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { forbidden, notFound } from '../../platform/errors'
import { Membership } from '../members'
import type { accounts } from './contract'
import { ownReset, sharedPerson } from './errors'
import { makeReset } from './reset-code'

type Issue = (typeof accounts.endpoints)['issueReset']

const MINUTES = 24 * 60

/**
 * Gives an owner a code that lets one of the shop's people choose a new password. Whoever may take roles away but is no
 * owner cannot do this: it would open everybody's account to them.
 * @throws accounts.shared_person when the person belongs to another shop as well, accounts.own_reset
 */
export async function issueReset({ id }: InputOf<Issue>): Promise<AnswerOf<Issue>> {
  const { role, userId, tenantId } = currentActor()
  if (role !== 'owner') throw forbidden()
  const member = await Membership.findOne({ where: { id, status: 'active' } })
  if (!member) throw notFound({ what: '成员' })
  if (member.userId === userId) throw ownReset()
  const everywhere = await acrossTenants('whether somebody belongs to one shop alone', () =>
    Membership.findAll({ where: { userId: member.userId } }),
  )
  if (everywhere.some((one) => one.tenantId !== tenantId && one.status !== 'removed')) throw sharedPerson()
  return makeReset(member.userId, MINUTES, tenantId)
}
