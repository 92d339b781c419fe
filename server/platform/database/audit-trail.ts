import { DataTypes, QueryTypes, type Model, type ModelStatic } from 'sequelize'
import { v7 as uuidv7 } from 'uuid'
import { currentWork } from '../access/actor'
import { now } from '../clock'
import { database, selectRows } from './sql'

/** Columns whose values never reach the trail. */
const REDACTED =
  /password|secret|token|hash|sessionKey|phone|email|openid|unionid|^(taxNo|taxNumber|bankAccount|credentials)$/i
const UNTOLD = new Set(['createdAt', 'updatedAt', 'version', 'tenantId'])

/** Notes who made, changed or removed a row of `model`, in the same transaction. Nobody has to call anything. */
export function watch(model: ModelStatic<Model>): void {
  model.addHook('afterCreate', 'audit', (row: Model) => note(row, 'create'))
  model.addHook('afterUpdate', 'audit', (row: Model) => note(row, 'update'))
  model.addHook('afterDestroy', 'audit', (row: Model) => note(row, 'delete'))
  model.addHook('afterRestore', 'audit', (row: Model) => note(row, 'restore'))
  model.addHook('beforeBulkUpdate', 'audit', (options: { individualHooks?: boolean }) => {
    options.individualHooks = true
  })
  model.addHook('beforeBulkDestroy', 'audit', (options: { individualHooks?: boolean }) => {
    options.individualHooks = true
  })
}

async function note(row: Model, action: string): Promise<void> {
  if (!currentWork()?.actor) return
  const changes = changesOf(row, action)
  if (action === 'update' && !Object.keys(changes).length) return
  await write(row.constructor as ModelStatic<Model>, String(row.get('id')), action, changes)
}

async function write(model: ModelStatic<Model>, entityId: string, action: string, changes: unknown): Promise<void> {
  const work = currentWork()
  if (!work?.actor) return
  await model.sequelize?.query(
    `INSERT INTO audit_logs (id, tenant_id, user_id, operator, action, entity, entity_id, changes, request_id, ip, device, created_at)
     VALUES ( :id, :tenantId, :userId, :operator, :action, :entity, :entityId, :changes, :requestId, :ip, :device, :createdAt)`,
    {
      type: QueryTypes.INSERT,
      replacements: {
        id: uuidv7(),
        tenantId: work.actor.tenantId,
        userId: work.actor.userId,
        operator: work.actor.name,
        action,
        entity: model.tableName,
        entityId,
        changes: JSON.stringify(changes),
        requestId: work.requestId,
        ip: work.ip,
        device: work.device,
        createdAt: now(),
      },
    },
  )
}

/**
 * Empties what the trail says of these rows of the shop, and notes that somebody did: the one way in which history
 * changes, because a person may ask to be forgotten. That something happened, when, and by whom, stays.
 */
export async function eraseTrail(model: ModelStatic<Model>, ids: readonly string[]): Promise<void> {
  await empty(model, 'entity_id IN ( :wanted)', ids)
  for (const id of ids) await write(model, id, 'erase', {})
}

/** The same for rows that are gone already: those whose trail names `key`, as the row they belonged to. */
export async function eraseTrailNaming(model: ModelStatic<Model>, key: string): Promise<void> {
  await empty(model, 'INSTR(changes, :wanted) > 0', key)
}

async function empty(model: ModelStatic<Model>, which: string, wanted: string | readonly string[]): Promise<void> {
  const tenantId = currentWork()?.actor?.tenantId
  if (!wanted.length || !tenantId) return
  await model.sequelize?.query(
    `UPDATE audit_logs SET changes = :nothing WHERE tenant_id = :tenantId AND entity = :entity AND ${which}`,
    { type: QueryTypes.UPDATE, replacements: { nothing: '{}', tenantId, entity: model.tableName, wanted } },
  )
}

/**
 * Removes what is older from the trail of the acting person's shop, `most` rows at the most, and tells how many.
 * The only way anything leaves the trail.
 */
export async function forgetTrail(before: Date, most: number): Promise<number> {
  const old = await selectRows<{ id: string }>(
    'SELECT id FROM audit_logs WHERE tenant_id = :tenantId AND created_at < :before ORDER BY created_at LIMIT :most',
    { before, most },
  )
  const ids = old.map(({ id }) => id)
  if (ids.length) {
    await database().query('DELETE FROM audit_logs WHERE id IN ( :ids)', {
      type: QueryTypes.BULKDELETE,
      replacements: { ids },
    })
  }
  return ids.length
}

/** Attribute -> [before, after]; secrets and phone numbers show only that they changed. */
function changesOf(row: Model, action: string): Record<string, [unknown, unknown]> {
  const attributes = (row.constructor as ModelStatic<Model>).getAttributes()
  const changed = action === 'update' ? row.changed() || previouslyChanged(row) : Object.keys(attributes)
  const told = (changed as string[]).filter(
    (name) => !UNTOLD.has(name) && !(attributes[name]?.type instanceof DataTypes.VIRTUAL),
  )
  return Object.fromEntries(told.map((name) => [name, pair(row, name, action)]))
}

/** After a save Sequelize keeps the former values only. */
function previouslyChanged(row: Model): string[] {
  const before = row.previous() as unknown as Record<string, unknown>
  return Object.keys(before)
}

function pair(row: Model, name: string, action: string): [unknown, unknown] {
  const after = action === 'delete' ? null : row.getDataValue(name as never)
  const before =
    action === 'create' ? null : action === 'delete' ? row.getDataValue(name as never) : row.previous(name as never)
  return REDACTED.test(name) ? [before && '[redacted]', after && '[redacted]'] : [before, after]
}
