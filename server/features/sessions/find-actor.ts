import { LRUCache } from 'lru-cache'
import type { Actor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { actorOf, openSession } from './open-session'

interface Known {
  /** Null where the session is over. */
  actor: Actor | null
  /** When the session is over at the latest. */
  until: Date
}

const NEVER = new Date(8.64e15)

/** So long may another process go on believing a session that was ended here. */
const KEPT_MS = 5_000

const known = new LRUCache<string, Known>({ max: 10_000, ttl: KEPT_MS })

/** Who a session belongs to now; null when it is over. One query, remembered for a few seconds. */
export async function findActor(sessionId: string): Promise<Actor | null> {
  const kept = known.get(sessionId)
  if (kept) return kept.until > now() ? kept.actor : null
  const found = await lookUp(sessionId)
  // A session that was ended while the query ran stays ended.
  if (!known.has(sessionId)) known.set(sessionId, found)
  return known.get(sessionId)?.actor ?? null
}

/** The session is over, from this moment on. */
export function rememberEnded(sessionId: string): void {
  known.set(sessionId, { actor: null, until: NEVER })
}

/** A membership is not what it was: its sessions are looked up anew. */
export function forgetMembership(membershipId: string): void {
  for (const [sessionId, { actor }] of known.entries()) {
    if (actor?.membershipId === membershipId) known.delete(sessionId)
  }
}

async function lookUp(sessionId: string): Promise<Known> {
  const session = await openSession(sessionId)
  if (!session?.membership) return { actor: null, until: NEVER }
  return { actor: actorOf(session.id, session.membership), until: session.expiresAt }
}
