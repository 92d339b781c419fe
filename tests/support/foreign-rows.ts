import { createHash } from 'node:crypto'
import { QueryTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize'
import { newId } from '../../server/platform/database/model'

interface Column {
  name: string
  type: string
  notnull: number
  dflt_value: string | null
}
interface Reference {
  table: string
  from: string
}

/** Tables whose rows belong to one shop. */
export function shopTables(sequelize: Sequelize): string[] {
  const models = Object.values(sequelize.models) as ModelStatic<Model>[]
  return models.filter((model) => 'tenantId' in model.getAttributes()).map((model) => model.tableName)
}

/**
 * Puts one row into every table that has none of this shop (SQLite): whatever its columns let in, its references among the
 * shop's own rows. Gives a key of each table.
 */
export async function fillShop(sequelize: Sequelize, tenantId: string): Promise<Map<string, string>> {
  const keys = new Map<string, string>()
  const waiting = new Set(shopTables(sequelize))
  while (waiting.size) {
    const before = waiting.size
    for (const table of waiting) {
      const references = await selectAll<Reference>(sequelize, `PRAGMA foreign_key_list(${table})`)
      if (references.some((to) => to.table !== table && waiting.has(to.table))) continue
      keys.set(table, await oneRow(sequelize, table, tenantId, references, keys))
      waiting.delete(table)
    }
    if (waiting.size === before) throw new Error(`tables refer to one another: ${[...waiting].join(', ')}`)
  }
  return keys
}

async function oneRow(
  sequelize: Sequelize,
  table: string,
  tenantId: string,
  references: Reference[],
  keys: ReadonlyMap<string, string>,
): Promise<string> {
  const [there] = await selectAll<{ id: string }>(
    sequelize,
    `SELECT id FROM ${table} WHERE tenant_id = '${tenantId}' LIMIT 1`,
  )
  if (there) return there.id
  const id = newId()
  const columns = await selectAll<Column>(sequelize, `PRAGMA table_info(${table})`)
  const needed = columns.filter(
    ({ type, notnull, dflt_value }) => notnull && (dflt_value === null || NUMBER.test(type)),
  )
  const row: Record<string, unknown> = Object.fromEntries(
    needed.map(({ name, type }) => {
      const to = references.find(({ from }) => from === name)
      return [name, (to && keys.get(to.table)) ?? anything(type)]
    }),
  )
  Object.assign(row, { id, tenant_id: tenantId })
  const names = Object.keys(row)
  await sequelize
    .query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => ` :${name}`).join(', ')})`, {
      replacements: row,
    })
    .catch((error: Error) => {
      throw new Error(`no row for ${table}: ${String((error as { parent?: Error }).parent?.message ?? error.message)}`)
    })
  return id
}

/** Filled even where there is a default: the least that is allowed may be more than it. */
const NUMBER = /INT|DECIMAL|BOOL/i

function anything(type: string): unknown {
  if (NUMBER.test(type)) return 1
  if (/DATETIME/i.test(type)) return '2026-11-20 00:00:00.000 +00:00'
  if (/DATE/i.test(type)) return '2026-11-20'
  return /JSON/i.test(type) ? '{}' : 'x'
}

/** What the rows of a shop are, table by table, as one line each. */
export async function digestOf(sequelize: Sequelize, tenantId: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const table of shopTables(sequelize)) {
    const rows = await selectAll(sequelize, `SELECT * FROM ${table} WHERE tenant_id = '${tenantId}' ORDER BY id`)
    digests[table] = `${rows.length} ${createHash('sha256').update(JSON.stringify(rows)).digest('hex')}`
  }
  return digests
}

function selectAll<Row extends object>(sequelize: Sequelize, statement: string): Promise<Row[]> {
  return sequelize.query<Row>(statement, { type: QueryTypes.SELECT })
}
