import { Op } from 'sequelize'
import { acrossTenants } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import type { EndReason } from './statuses'
import { UserSession } from './model'

/** Which sessions: those of a person, of a membership, or one; `but` goes on. */
interface Which {
  id?: string
  userId?: string
  membershipId?: string
  but?: string
}

/** Ends sessions, of whatever shop: their tokens are worth nothing from the commit on. Answers how many. */
export async function endSessions({ but, ...which }: Which, reason: EndReason): Promise<number> {
  const where = { ...which, revokedAt: null, ...(but !== undefined && { id: { [Op.ne]: but } }) }
  const [count] = await acrossTenants('a person has sessions in several shops', () =>
    UserSession.update({ revokedAt: now(), revokeReason: reason }, { where }),
  )
  return count
}
