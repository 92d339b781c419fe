import { LRUCache } from 'lru-cache'
import type { Actor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { actorOf, openSession } from './open-session'

interface Known {
  /** Null where the session was ended here. */
  actor: Actor | null
  expiresAt: Date
}

/** So long may another process go on believing a session that was ended here. */
const KEPT_MS = 5_000

const known = new LRUCache<string, Known>({ max: 10_000, ttl: KEPT_MS })

/** Who a session belongs to now; null when it is over. One query, remembered for a few seconds. */
export async function findActor(sessionId: string): Promise<Actor | null> {
  const kept = known.get(sessionId)
  if (kept) return kept.expiresAt > now() ? kept.actor : null
  const session = await openSession(sessionId)
  if (!session?.membership) return null
  // A session that was ended while the query ran stays ended.
  const found = known.get(sessionId) ?? { actor: actorOf(session.id, session.membership), expiresAt: session.expiresAt }
  known.set(sessionId, found)
  return found.actor
}

/** The session is over, from this moment on. */
export function rememberEnded(sessionId: string): void {
  known.set(sessionId, { actor: null, expiresAt: now() })
}

/** A membership is not what it was: its sessions are looked up anew. */
export function forgetMembership(membershipId: string): void {
  for (const [sessionId, { actor }] of known.entries()) {
    if (actor?.membershipId === membershipId) known.delete(sessionId)
  }
}
