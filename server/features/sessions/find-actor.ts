import { Op } from 'sequelize'
import { acrossTenants, type Actor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { UserSession } from './model'
import { actorOf, openSession } from './open-session'

/** How exactly it is kept when a device was last used. */
const SEEN_MS = 5 * 60_000

/** Who a session belongs to now; null when it is over. One query each time: what was taken away is gone at once, everywhere. */
export async function findActor(sessionId: string): Promise<Actor | null> {
  const session = await openSession(sessionId)
  if (!session?.membership) return null
  noteSeen(session)
  return actorOf(session, session.membership)
}

/** Written now and then, beside the request: nobody waits for it, and nothing is lost when it fails. */
function noteSeen({ id, lastSeenAt }: UserSession): void {
  const before = new Date(now().getTime() - SEEN_MS)
  if (lastSeenAt > before) return
  acrossTenants('who acts is being found out', () =>
    UserSession.update({ lastSeenAt: now() }, { where: { id, lastSeenAt: { [Op.lt]: before } } }),
  ).catch(() => undefined)
}
