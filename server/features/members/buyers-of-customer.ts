import { acrossTenants } from '../../platform/access/actor'
import { eraseTrail } from '../../platform/database/audit-trail'
import type { CustomerPart } from '../customers'
import { Membership, User } from './model'

const ERASED_NAME = '已抹除'

/** Those who order for a customer: they move with a merge, and are forgotten with them. */
export const buyersOfCustomer: CustomerPart = {
  name: 'members',
  label: '买家',
  merge: {
    preview: async (customerId) => ({ count: await Membership.count({ where: { customerId } }), conflicts: [] }),
    move: async (mergedId, keptId) => {
      const rows = await Membership.findAll({ where: { customerId: mergedId } })
      for (const row of rows) await row.update({ customerId: keptId })
      return rows.map(({ id }) => id)
    },
    undo: async (memo, mergedId) => {
      const rows = await Membership.findAll({ where: { id: memo as string[] } })
      for (const row of rows) await row.update({ customerId: mergedId })
    },
  },
  personal: {
    tell: async (customerId) => {
      const rows = await Membership.findAll({ where: { customerId } })
      const users = await User.findAll({ where: { id: rows.map(({ userId }) => userId) } })
      return rows.map(({ userId, name }) => {
        const user = users.find(({ id }) => id === userId)
        const said = [user?.phone, user?.email, user?.openid ? '绑了微信' : '']
        return { label: name, value: said.filter((word) => word).join('，') }
      })
    },
    erase: async (customerId) => {
      for (const row of await Membership.findAll({ where: { customerId } })) {
        await row.update({ name: ERASED_NAME, status: 'removed' })
        await forgetUser(row.userId)
        await eraseTrail(Membership, [row.id])
      }
    },
  },
}

/** Somebody who belongs to another shop as well stays known there. */
async function forgetUser(id: string): Promise<void> {
  const places = await acrossTenants('does this person belong to another shop?', () =>
    Membership.count({ where: { userId: id } }),
  )
  const user = places === 1 ? await User.findOne({ where: { id } }) : null
  if (!user) return
  const nothing = { username: null, passwordHash: null, phone: null, openid: null, unionid: null, email: null }
  await user.update({ ...nothing, name: ERASED_NAME })
  await eraseTrail(User, [id])
}
