import { can } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { deviceName } from '../../platform/device-name'
import { LOG_ACTION_LABELS, type audit, type LogAction } from './contract'
import { calledField } from './dictionary'
import { inWords } from './in-words'
import { kindOf } from './kinds'
import type { AuditLog, Changes } from './model'
import { byTable, nameIn, namesOfRows, pointsTo, type RowNames } from './names-of-rows'

/** One record as people read it. */
export type Told = AnswerOf<(typeof audit.endpoints)['listLogs']>['list'][number]

/** What nobody reads here who may not read it elsewhere. */
const COSTS = new Set(['costPrice', 'floorPrice'])

/** A power has a row only where it differs from the usual. */
const POWERS = { create: '设了', update: '改了', delete: '恢复默认的' }
const POWER_ACTIONS: Record<string, Partial<Record<LogAction, string>>> = { permissions: POWERS, role_flags: POWERS }

/** Records in words, with the names of what they are about. */
export async function tellLogs(rows: readonly AuditLog[]): Promise<Told[]> {
  const names = await namesOfRows(keysIn(rows))
  return rows.map((row) => tell(row, names))
}

function keysIn(rows: readonly AuditLog[]): Map<string, Set<string>> {
  return byTable(rows.flatMap((row): [string, string][] => [[row.entity, row.entityId], ...pointersIn(row)]))
}

/** The rows that the values of a record name. */
function pointersIn(row: AuditLog): [string, string][] {
  return Object.entries(changesOf(row)).flatMap(([attribute, pair]) => {
    const to = pointsTo(row.entity, attribute)
    if (!to) return []
    return pair.filter((key): key is string => typeof key === 'string').map((key): [string, string] => [to, key])
  })
}

function tell(row: AuditLog, names: RowNames): Told {
  const { id, userId, operator, action, entity, entityId, requestId, ip, device, createdAt } = row
  const changes = changesOf(row)
  return {
    ...{ id, userId, operator, action, entity, entityId, requestId, ip },
    at: createdAt,
    actionLabel: POWER_ACTIONS[entity]?.[action] ?? LOG_ACTION_LABELS[action],
    entityLabel: kindOf(entity),
    subject: (names.get(`${entity} ${entityId}`) || nameIn(changes)).slice(0, 200),
    device: device && deviceName(device).name,
    changes: Object.entries(changes).flatMap(([attribute, pair]) => tellChange(entity, attribute, pair, names)),
  }
}

function tellChange(
  table: string,
  attribute: string,
  [before, after]: [unknown, unknown],
  names: RowNames,
): Told['changes'] {
  const field = calledField(table, attribute)
  if (!field || (COSTS.has(attribute) && !can('products.see_cost'))) return []
  const nameOf = (key: string): string | undefined => names.get(`${pointsTo(table, attribute)} ${key}`)
  const [was, is] = [inWords(before, field, nameOf), inWords(after, field, nameOf)]
  return was || is ? [{ field: attribute, label: field.label, before: was, after: is }] : []
}

function changesOf({ changes }: AuditLog): Changes {
  return typeof changes === 'string' ? (JSON.parse(changes) as Changes) : (changes ?? {})
}
