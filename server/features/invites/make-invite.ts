import { Op, type WhereOptions } from 'sequelize'
import { currentActor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { codePath } from '../../platform/wechat'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { setting } from '../tenants'
import type { invites } from './contract'
import { doorOf } from './invite-page'
import { newInviteToken } from './invite-token'
import { Invite } from './model'
import { presentInvite } from './present'

/** What a made invite answers. */
export type MadeInvite = AnswerOf<(typeof invites.endpoints)['inviteStaff']>
/** Whom an invite is for. */
export type Invited = Pick<Invite, 'kind' | 'role' | 'customerId' | 'buyerRole' | 'name'>

const DAY_MS = 86_400_000
const SHORT_MINUTES = 30
/** What is over for so long is not kept. */
const KEPT_DAYS = 90

/** Writes an invite and tells its token, this once. Digits live for half an hour. */
export async function makeInvite(invited: Invited, isShort = false): Promise<MadeInvite> {
  const { userId, name: inviter } = currentActor()
  const token = newInviteToken(isShort)
  const life = isShort ? SHORT_MINUTES * 60_000 : (await setting('invite.expiry_days')) * DAY_MS
  await Invite.destroy({ where: { expiresAt: { [Op.lt]: new Date(now().getTime() - KEPT_DAYS * DAY_MS) } } })
  const row = await Invite.create({
    ...invited,
    id: token.id,
    tokenHash: token.hash,
    isShort,
    expiresAt: new Date(now().getTime() + life),
    createdBy: userId,
    inviter,
  })
  return { invite: presentInvite(row), token: token.text, path: codePath(doorOf(token.text)) }
}

/** Invites through which somebody may still come in. */
export const stillOpen = (): WhereOptions => ({ usedAt: null, revokedAt: null, expiresAt: { [Op.gt]: now() } })
