import { eraseTrail } from '../../platform/database/audit-trail'
import { now } from '../../platform/clock'
import type { CustomerPart } from '../customers'
import { Invite } from './model'

/** Invites for a customer: they move with a merge, and open nothing any more once the customer is forgotten. */
export const invitesOfCustomer: CustomerPart = {
  name: 'invites',
  label: '邀请',
  merge: {
    preview: async (customerId) => ({ count: await Invite.count({ where: { customerId } }), conflicts: [] }),
    move: async (mergedId, keptId) => {
      const rows = await Invite.findAll({ where: { customerId: mergedId } })
      for (const row of rows) await row.update({ customerId: keptId })
      return rows.map(({ id }) => id)
    },
    undo: async (memo, mergedId) => {
      await Invite.update({ customerId: mergedId }, { where: { id: memo as string[] } })
    },
  },
  personal: {
    tell: async (customerId) => {
      const rows = await Invite.findAll({ where: { customerId }, order: [['createdAt', 'ASC']] })
      return rows.filter(({ name }) => name).map(({ name, inviter }) => ({ label: name, value: `${inviter}邀请` }))
    },
    erase: async (customerId) => {
      const rows = await Invite.findAll({ where: { customerId } })
      for (const row of rows) await row.update({ name: '', revokedAt: row.revokedAt ?? now() })
      await eraseTrail(
        Invite,
        rows.map(({ id }) => id),
      )
    },
  },
}
