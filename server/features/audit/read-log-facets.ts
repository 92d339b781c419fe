import { col, fn } from 'sequelize'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { audit } from './contract'
import { kindOf } from './kinds'
import { AuditLog } from './model'

/** Who and what the log knows of, to narrow it by; people by the name they had last. */
export async function readLogFacets(): Promise<AnswerOf<(typeof audit.endpoints)['readLogFacets']>> {
  const [people, kinds] = await Promise.all([
    AuditLog.findAll({
      attributes: ['userId', 'operator', [fn('MAX', col('id')), 'id']],
      group: ['userId', 'operator'],
      order: [['id', 'ASC']],
    }),
    AuditLog.findAll({ attributes: ['entity'], group: ['entity'] }),
  ])
  const last = new Map(people.map(({ userId, operator }) => [userId, operator]))
  return {
    people: [...last].map(([userId, name]) => ({ userId, name })),
    kinds: kinds.map(({ entity }) => ({ entity, label: kindOf(entity) })),
  }
}
