import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { forbidden, notFound } from '../../platform/errors'
import { Membership } from '../members'
import type { sessions } from './contract'
import { endSessions } from './end-sessions'

type End = (typeof sessions.endpoints)['endDevicesOf']

/** Signs a member's devices out of this shop; an owner's are the owners' own business. */
export async function endDevicesOf({ id }: InputOf<End>): Promise<AnswerOf<End>> {
  const member = await Membership.findByPk(id)
  if (!member) throw notFound({ what: '成员' })
  if (member.role === 'owner' && currentActor().role !== 'owner') throw forbidden()
  return { count: await endSessions({ membershipId: member.id }, 'ended-by-owner') }
}
