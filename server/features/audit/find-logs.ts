import { Op, type WhereOptions } from 'sequelize'
import { addDays } from '../../platform/clock'
import type { InputOf } from '../../platform/contract/endpoint'
import { contains } from '../../platform/database/contains'
import type { audit } from './contract'
import { AuditLog } from './model'

type Filter = InputOf<(typeof audit.endpoints)['exportLogs']>

/** Records of the shop that fit, the newest first. */
export async function findLogs(
  filter: Filter,
  window: { limit: number; offset: number },
): Promise<{ rows: AuditLog[]; count: number }> {
  const order: [string, string][] = [
    ['createdAt', 'DESC'],
    ['id', 'DESC'],
  ]
  return AuditLog.findAndCountAll({ where: { [Op.and]: conditions(filter) }, order, ...window })
}

function conditions({ userId, entity, action, startDate, endDate, keyword }: Filter): WhereOptions[] {
  const wanted: (WhereOptions | false | undefined | '')[] = [
    userId !== undefined && { userId },
    entity !== undefined && { entity },
    action !== undefined && { action },
    startDate !== undefined && { createdAt: { [Op.gte]: startOf(startDate) } },
    endDate !== undefined && { createdAt: { [Op.lt]: startOf(addDays(endDate, 1)) } },
    keyword && { [Op.or]: [{ entityId: keyword }, contains('operator', keyword), contains('changes', keyword)] },
  ]
  return wanted.filter((condition) => !!condition) as WhereOptions[]
}

/** When a business day begins. */
const startOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`)
