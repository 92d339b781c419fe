import { acrossTenants } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import type { InputOf } from '../../platform/contract/endpoint'
import { refreshRefused, type sessions } from './contract'
import { endSession } from './end-session'
import { UserSession } from './model'
import { actorOf, openSession } from './open-session'
import { readToken, tokenAfter, type RefreshToken } from './refresh-token'
import { endOfIdling, handOver, type SignedIn } from './start-session'

/**
 * Trades a refresh token, once, for new tokens. One that was used before was copied by somebody: its session ends.
 * @throws session.refresh_refused
 */
export async function refresh(input: InputOf<(typeof sessions.endpoints)['refresh']>): Promise<SignedIn> {
  const used = readToken(input.refreshToken)
  if (!used) throw refreshRefused()
  const session = await openSession(used.sessionId)
  if (!session?.membership) throw refreshRefused()
  const next = tokenAfter(used)
  if (!(await replace(used, next))) {
    await acrossTenants('who comes with a used token is nobody', () => endSession(session.id, 'token-reused'))
    throw refreshRefused()
  }
  return handOver(await actorOf(session.id, session.membership), next.text)
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
