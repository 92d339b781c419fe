import { acrossTenants } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import type { InputOf } from '../../platform/contract/endpoint'
import type { sessions } from './contract'
import { endSessions } from './end-sessions'
import { refreshRefused, sessionEnded } from './errors'
import { UserSession } from './model'
import { actorOf, openSession } from './open-session'
import { readToken, tokenAfter, type RefreshToken } from './refresh-token'
import { endOfIdling, handOver, type SignedIn } from './start-session'

/**
 * Trades a refresh token, once, for new tokens. One that was used before was copied by somebody: its session ends.
 * @throws session.refresh_refused, or session.ended where somebody ended it on purpose
 */
export async function refresh(input: InputOf<(typeof sessions.endpoints)['refresh']>): Promise<SignedIn> {
  const used = readToken(input.refreshToken)
  if (!used) throw refreshRefused()
  const session = await openSession(used.sessionId)
  if (!session?.membership) throw await refusalOf(used)
  const next = tokenAfter(used)
  if (!(await replace(used, next))) {
    await endSessions({ id: session.id }, 'token-reused')
    throw refreshRefused()
  }
  return handOver(await actorOf(session, session.membership), next.text)
}

/** One conditional UPDATE: of two who come with the same token, exactly one wins. */
async function replace(used: RefreshToken, next: RefreshToken): Promise<boolean> {
  const [count] = await acrossTenants('who refreshes is nobody yet', () =>
    UserSession.update(
      { tokenHash: next.hash, lastSeenAt: now(), expiresAt: endOfIdling() },
      { where: { id: used.sessionId, tokenHash: used.hash, revokedAt: null } },
    ),
  )
  return count === 1
}

/** Why it was ended is told to the device that holds the newest token, and to nobody else. */
async function refusalOf({ sessionId, hash }: RefreshToken): Promise<Error> {
  const ended = await acrossTenants('who refreshes is nobody yet', () =>
    UserSession.findOne({ where: { id: sessionId, tokenHash: hash } }),
  )
  const reason = ended?.revokeReason
  return reason && reason !== 'token-reused' ? sessionEnded({ reason }) : refreshRefused()
}
