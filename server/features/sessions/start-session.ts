import { Op, type Sequelize } from 'sequelize'
import { acrossTenants, actingAs, currentWork, type Actor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { inTransaction } from '../../platform/database/transaction'
import { ACCESS_SECONDS } from '../../platform/http/identify'
import { activeMemberships, readMe, type Membership, type User } from '../members'
import type { sessions } from './contract'
import { notInvited } from './errors'
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
 * Signs a person in on this device, into the shop they were in last, else the one they joined first.
 * @param before what else is done in their name
 * @throws session.not_invited when no shop has let them in
 */
export async function startSession(user: User, before = async (): Promise<void> => {}): Promise<SignedIn> {
  const membership = await usualMembership(user.id)
  if (!membership) throw notInvited()
  return startSessionIn(membership, before)
}

/** Signs a member in on this device, into this shop, whose row comes along. */
export async function startSessionIn(
  membership: Membership,
  before = async (): Promise<void> => {},
): Promise<SignedIn> {
  const { userId } = membership
  const token = newToken()
  const provedAt = now()
  const actor = await actorOf({ id: token.sessionId, provedAt }, membership)
  return actingAs(actor, () =>
    atOnce(async () => {
      await before()
      await sweep(userId)
      await UserSession.create({
        id: token.sessionId,
        userId,
        membershipId: membership.id,
        tokenHash: token.hash,
        device: currentWork()?.device ?? '',
        lastSeenAt: now(),
        expiresAt: endOfIdling(),
        provedAt,
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

/** Where this person was last, as long as they are let in there. */
async function usualMembership(userId: string): Promise<Membership | undefined> {
  const memberships = await activeMemberships(userId)
  if (memberships.length < 2) return memberships[0]
  const last = await acrossTenants('who signs in has no shop yet', () =>
    UserSession.findOne({ where: { userId }, order: [['lastSeenAt', 'DESC']], attributes: ['membershipId'] }),
  )
  return memberships.find(({ id }) => id === last?.membershipId) ?? memberships[0]
}

/** Sessions that nobody came back to are not kept for ever. */
async function sweep(userId: string): Promise<void> {
  await UserSession.destroy({ where: { userId, expiresAt: { [Op.lt]: now() } } })
}
