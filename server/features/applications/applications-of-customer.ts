import { eraseTrail } from '../../platform/database/audit-trail'
import type { CustomerPart } from '../customers'
import { Application } from './model'

const ERASED = '已抹除'

/** How a customer came to the shop: it moves with a merge; of who asked nothing is left once they are forgotten. */
export const applicationsOfCustomer: CustomerPart = {
  name: 'applications',
  label: '客户申请',
  merge: {
    preview: async (customerId) => ({ count: await Application.count({ where: { customerId } }), conflicts: [] }),
    move: async (mergedId, keptId) => {
      const rows = await Application.findAll({ where: { customerId: mergedId } })
      for (const row of rows) await row.update({ customerId: keptId })
      return rows.map(({ id }) => id)
    },
    undo: async (memo, mergedId) => {
      await Application.update({ customerId: mergedId }, { where: { id: memo as string[] } })
    },
  },
  personal: {
    tell: async (customerId) => {
      const rows = await Application.findAll({ where: { customerId } })
      return rows.map(({ businessName, contact, phone, note }) => ({
        label: businessName,
        value: [contact, phone, note].filter((word) => word).join('，'),
      }))
    },
    erase: async (customerId) => {
      const rows = await Application.findAll({ where: { customerId } })
      for (const row of rows) await row.update(nothingOf(row))
      await eraseTrail(
        Application,
        rows.map(({ id }) => id),
      )
    },
  },
}

/** One row for each WeChat stays true: what is left of the WeChat is the row's own key. */
function nothingOf({ id }: Application) {
  const words = { businessName: ERASED, contact: ERASED, phone: '', note: '' }
  return { ...words, openid: `erased-${id}`, unionid: null, tokenHash: '', addressHash: '', isPhoneVerified: false }
}
