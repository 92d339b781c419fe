import { col, fn, Op } from 'sequelize'
import { now } from '../../platform/clock'
import type { Devices } from '../members'
import { endSessions } from './end-sessions'
import { UserSession } from './model'

/** Where members are signed in, for the list of the shop's people. */
export const devicesOfMembers: Devices = {
  async seen(membershipIds) {
    const ours = { membershipId: [...membershipIds] }
    const [visits, open] = await Promise.all([
      UserSession.findAll({
        attributes: ['membershipId', [fn('MAX', col('last_seen_at')), 'lastSeenAt']],
        where: ours,
        group: ['membershipId'],
      }),
      UserSession.count({
        where: { ...ours, revokedAt: null, expiresAt: { [Op.gt]: now() } },
        group: ['membershipId'],
      }),
    ])
    const devices = new Map(open.map(({ membershipId, count }) => [String(membershipId), count]))
    return new Map(
      visits.map(({ membershipId: id, lastSeenAt }) => [
        id,
        { lastSeenAt: new Date(lastSeenAt), devices: devices.get(id) ?? 0 },
      ]),
    )
  },
  end: (membershipId) => endSessions({ membershipId }, 'ended-by-owner'),
}
