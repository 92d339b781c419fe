import { now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import type { invites } from './contract'
import { findInvite } from './find-invite'
import { stillOpen } from './make-invite'
import { Invite } from './model'

type Revoke = (typeof invites.endpoints)['revokeInvite']

/** Takes an open invite back. @throws resource.not_found also when somebody came in by it meanwhile */
export async function revokeInvite({ id }: InputOf<Revoke>): Promise<AnswerOf<Revoke>> {
  await findInvite(id)
  const [count] = await Invite.update({ revokedAt: now() }, { where: { id, ...stillOpen() } })
  if (count !== 1) throw notFound({ what: '邀请' })
  return { id, revoked: true }
}
