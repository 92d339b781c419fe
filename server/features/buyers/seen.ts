import { col, fn } from 'sequelize'
import { User, type Membership } from '../members'
import { UserSession } from '../sessions'

/** What is known of a member beside the membership. */
export interface Seen {
  phone: string | null
  lastSeenAt: Date | null
}

/** Phone and last visit of each of these members, two queries for all. */
export async function seen(members: readonly Membership[]): Promise<Map<string, Seen>> {
  const [visits, users] = await Promise.all([
    UserSession.findAll({
      attributes: ['membershipId', [fn('MAX', col('last_seen_at')), 'lastSeenAt']],
      where: { membershipId: members.map(({ id }) => id) },
      group: ['membershipId'],
    }),
    User.findAll({ attributes: ['id', 'phone'], where: { id: members.map(({ userId }) => userId) } }),
  ])
  const last = new Map(visits.map(({ membershipId, lastSeenAt }) => [membershipId, new Date(lastSeenAt)]))
  const phones = new Map(users.map(({ id, phone }) => [id, phone]))
  return new Map(
    members.map(({ id, userId }) => [id, { phone: phones.get(userId) ?? null, lastSeenAt: last.get(id) ?? null }]),
  )
}
