import { Op, type Sequelize } from 'sequelize'
import { actingAs, currentWork, type Actor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { inTransaction } from '../../platform/database/transaction'
import { ACCESS_SECONDS } from '../../platform/http/identify'
import { firstMembership, readMe, type User } from '../members'
import { notInvited, type sessions } from './contract'
import { UserSession } from './model'
import { actorOf } from './open-session'
import { newToken } from './refresh-token'
import { signInServices } from './services'

/** What signing in gives. */
export type SignedIn = AnswerOf<(typeof sessions.endpoints)['signIn']>

const IDLE_DAYS = 30

/** When a session ends that is used now and then never again. */
export const endOfIdling = (): Date => new Date(now().getTime() + IDLE_DAYS * 86_400_000)

/**
 * Signs a person in on this device, into the shop they joined first.
 * @param before what else is done in their name
 * @throws session.not_invited when no shop has let them in
 */
export async function startSession(user: User, before = async (): Promise<void> => {}): Promise<SignedIn> {
  const membership = await firstMembership(user.id)
  if (!membership) throw notInvited()
  const token = newToken()
  const actor = await actorOf(token.sessionId, membership)
  return actingAs(actor, () =>
    atOnce(async () => {
      await before()
      await sweep(user.id)
      await UserSession.create({
        id: token.sessionId,
        userId: user.id,
        membershipId: membership.id,
        tokenHash: token.hash,
        device: currentWork()?.device ?? '',
        lastSeenAt: now(),
        expiresAt: endOfIdling(),
      })
      return handOver(actor, token.text)
    }),
  )
}

/** All of it or nothing: nobody waits for WeChat or a password hash inside a transaction. */
export function atOnce<T>(work: () => Promise<T>): Promise<T> {
  return inTransaction(UserSession.sequelize as Sequelize, work)
}

/** The tokens of a session and who it belongs to. */
export async function handOver(actor: Actor, refreshToken: string): Promise<SignedIn> {
  const accessToken = signInServices().tokens.issue(actor.sessionId)
  const user = await actingAs(actor, readMe)
  return { accessToken, refreshToken, expiresIn: ACCESS_SECONDS, user }
}

/** Sessions that nobody came back to are not kept for ever. */
async function sweep(userId: string): Promise<void> {
  await UserSession.destroy({ where: { userId, expiresAt: { [Op.lt]: now() } } })
}
