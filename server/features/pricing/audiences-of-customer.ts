import type { CustomerPart } from '../customers'
import { ProductAudience } from '../products'

const of = (targetId: string): { kind: 'customer'; targetId: string } => ({ kind: 'customer', targetId })

/** The products a customer sees that not everybody sees; told here, because products know no customer. */
export const audiencesOfCustomer: CustomerPart = {
  name: 'products',
  label: '单独可见的货品',
  merge: {
    preview: async (mergedId) => ({ count: await ProductAudience.count({ where: of(mergedId) }), conflicts: [] }),
    move: async (mergedId, keptId) => {
      const seen = new Set((await ProductAudience.findAll({ where: of(keptId) })).map(({ productId }) => productId))
      const rows = await ProductAudience.findAll({ where: of(mergedId) })
      const moving = rows.filter(({ productId }) => !seen.has(productId))
      for (const row of moving) await row.update({ targetId: keptId })
      return moving.map(({ id }) => id)
    },
    undo: async (memo, mergedId) => {
      const rows = await ProductAudience.findAll({ where: { id: memo as string[] } })
      for (const row of rows) await row.update({ targetId: mergedId })
    },
  },
}
