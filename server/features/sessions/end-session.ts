import { now } from '../../platform/clock'
import { UserSession } from './model'

/** Ends a session: its tokens are worth nothing from the commit on. */
export async function endSession(sessionId: string, reason: 'signed-out' | 'token-reused'): Promise<void> {
  await UserSession.update({ revokedAt: now(), revokeReason: reason }, { where: { id: sessionId, revokedAt: null } })
}
