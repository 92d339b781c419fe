import type { Actor } from '../../platform/access/actor'
import { actorOf, openSession } from './open-session'

/** Who a session belongs to now; null when it is over. One query each time: what was taken away is gone at once, everywhere. */
export async function findActor(sessionId: string): Promise<Actor | null> {
  const session = await openSession(sessionId)
  return session?.membership ? actorOf(session.id, session.membership) : null
}
