import { Op } from 'sequelize'
import { acrossTenants, currentActor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { Membership } from '../members'
import { Tenant } from '../tenants'
import type { sessions } from './contract'
import { deviceName } from '../../platform/device-name'
import { UserSession } from './model'

type List = AnswerOf<(typeof sessions.endpoints)['listDevices']>

const MOST = 200

/** Where the acting person is signed in, this device first, then as they were used. */
export async function listDevices(): Promise<List> {
  const { userId, sessionId } = currentActor()
  const rows = await acrossTenants('a person has devices in several shops', () =>
    UserSession.findAll({
      where: { userId, revokedAt: null, expiresAt: { [Op.gt]: now() } },
      include: [
        {
          model: Membership,
          as: 'membership',
          required: true,
          where: { status: 'active' },
          include: [{ model: Tenant, as: 'shop', required: true, attributes: ['id', 'name'] }],
        },
      ],
      order: [['lastSeenAt', 'DESC']],
      limit: MOST,
    }),
  )
  const list = rows.map((row) => present(row, sessionId))
  return { list: [...list.filter(({ isCurrent }) => isCurrent), ...list.filter(({ isCurrent }) => !isCurrent)] }
}

function present({ id, device, membership, createdAt, lastSeenAt }: UserSession, current: string): List['list'][0] {
  const { id: shopId, name } = membership?.shop as Tenant
  const shop = { id: shopId, name }
  return { id, ...deviceName(device), isCurrent: id === current, shop, signedInAt: createdAt, lastSeenAt }
}
