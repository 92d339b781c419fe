import { Op } from 'sequelize'
import { now } from '../../platform/clock'
import { CustomerMerge } from './merge-model'
import { Customer } from './model'
import type { CardParts } from './present'

const UNDO_HOURS = 24

/** Until when a merge can be taken back. */
export const undoUntil = ({ createdAt }: CustomerMerge): Date => new Date(createdAt.getTime() + UNDO_HOURS * 3_600_000)

/** The merges into a customer that can still be taken back, the newest first. */
export async function undoableMerges(customerId: string): Promise<CardParts['merges']> {
  const since = new Date(now().getTime() - UNDO_HOURS * 3_600_000)
  const open = { keptId: customerId, undoneAt: null, moved: { [Op.ne]: null }, createdAt: { [Op.gt]: since } }
  const rows = await CustomerMerge.findAll({ where: open, order: [['id', 'DESC']], limit: 50 })
  if (!rows.length) return []
  const ids = rows.map(({ mergedId }) => mergedId)
  const merged = await Customer.findAll({ attributes: ['id', 'name'], where: { id: ids }, paranoid: false })
  const names = new Map(merged.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    id: row.id,
    mergedName: names.get(row.mergedId) ?? '',
    operator: row.operator,
    undoUntil: undoUntil(row),
  }))
}
