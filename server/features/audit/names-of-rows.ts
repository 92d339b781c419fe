import type { Association, Model, ModelStatic } from 'sequelize'
import { FLAGS, MODULES, type Flag, type Module } from '../../platform/access/modules'
import { ROLE_LABELS, type Role } from '../../platform/access/roles'
import { AuditLog, type Changes } from './model'

/** What a row of any table calls itself, the best first. */
const NAMES = ['name', 'orderNo', 'title', 'businessName', 'label', 'description', 'code']

/** Tables whose rows a field names, where no association says so. */
const POINTS: Record<string, string> = {
  userId: 'users',
  assignedTo: 'users',
  customerId: 'customers',
  levelId: 'customer_levels',
  productId: 'products',
  unitId: 'product_units',
  categoryId: 'categories',
}

/** The keys of rows by their table, and what those rows are called. */
export type Keys = ReadonlyMap<string, ReadonlySet<string>>
/** By "table key". */
export type RowNames = ReadonlyMap<string, string>

/** The table whose row this field names; nothing where it names none. */
export function pointsTo(table: string, attribute: string): string | undefined {
  const found = associationsOf(modelOf(table)).find(({ foreignKey }) => foreignKey === attribute)
  return found?.target.tableName ?? POINTS[attribute]
}

/** What rows are called now, removed ones too: one query for each table. A nameless row is called after those it names. */
export async function namesOfRows(keys: Keys): Promise<RowNames> {
  const rows = await rowsOf(keys)
  const names = new Map(rows.map(([key, , row]) => [key, nameOf(row)]))
  const nameless = rows.filter(([key]) => !names.get(key))
  const others = await rowsOf(byTable(nameless.flatMap(([, table, row]) => namedBy(table, row))))
  const theirs = new Map(others.map(([key, , row]) => [key, nameOf(row)]))
  for (const [key, table, row] of nameless) {
    const after = namedBy(table, row).map((to) => theirs.get(to.join(' ')))
    names.set(key, after.filter((name) => name).join(' · '))
  }
  return names
}

/** Rows with "table key" and their table. */
async function rowsOf(keys: Keys): Promise<[string, string, Model][]> {
  const found: [string, string, Model][] = []
  for (const [table, ids] of keys) {
    const rows = (await modelOf(table)?.findAll({ where: { id: [...ids] }, paranoid: false })) ?? []
    for (const row of rows) found.push([`${table} ${String(row.get('id'))}`, table, row])
  }
  return found
}

/** Keys of rows, put together by table. */
export function byTable(pairs: readonly [string, string][]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>()
  for (const [table, key] of pairs) keys.set(table, (keys.get(table) ?? new Set()).add(key))
  return keys
}

/** What a row that is gone was called, from what its removal noted. */
export const nameIn = (changes: Changes): string =>
  ownName((attribute) => changes[attribute]?.[0] ?? changes[attribute]?.[1])

function nameOf(row: Model): string {
  const values = row.get() as Record<string, unknown>
  return ownName((name) => values[name])
}

/** A row's own name; a power is called after the role and what it is over. */
function ownName(said: (attribute: string) => unknown): string {
  const own = NAMES.map(said).find((text) => typeof text === 'string' && text !== '')
  const over = MODULES[said('module') as Module] ?? FLAGS[said('flag') as Flag]
  return (
    (own as string | undefined) ?? [ROLE_LABELS[said('role') as Role], over?.label].filter((word) => word).join(' · ')
  )
}

/** The rows a row names: customer and product of a price. */
function namedBy(table: string, row: Model): [string, string][] {
  const values = Object.entries(row.get() as Record<string, unknown>)
  return values.flatMap(([attribute, value]): [string, string][] => {
    const to = pointsTo(table, attribute)
    return to && to !== 'tenants' && typeof value === 'string' && value ? [[to, value]] : []
  })
}

function associationsOf(model: ModelStatic<Model> | undefined): (Association & { foreignKey: string })[] {
  const all = Object.values(model?.associations ?? {}) as (Association & { foreignKey: string })[]
  return all.filter(({ associationType }) => associationType === 'BelongsTo')
}

const modelOf = (table: string): ModelStatic<Model> | undefined =>
  AuditLog.sequelize?.models[table] as ModelStatic<Model> | undefined
