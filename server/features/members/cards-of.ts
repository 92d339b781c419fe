import type { AnswerOf } from '../../platform/contract/endpoint'
import { actionsOn } from './actions-on'
import { devices } from './devices'
import { User, type Membership } from './model'
import { presentMember } from './present'
import type { staffEndpoints } from './staff-endpoints'

type Card = AnswerOf<(typeof staffEndpoints)['readMember']>

/** Members with their accounts and when they were last here. */
export async function cardsOf(rows: readonly Membership[]): Promise<Card[]> {
  const [users, seen] = await Promise.all([
    User.findAll({ where: { id: rows.map(({ userId }) => userId) }, attributes: ['id', 'username', 'phone'] }),
    devices().seen(rows.map(({ id }) => id)),
  ])
  const byId = new Map(users.map((user) => [user.id, user]))
  return rows.map((row) => presentMember(row, byId.get(row.userId), seen.get(row.id), actionsOn(row)))
}

/** One member as a card. */
export async function cardOf(row: Membership): Promise<Card> {
  return (await cardsOf([row]))[0] as Card
}
