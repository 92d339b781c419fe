import { createHash } from 'node:crypto'
import type { Sequelize } from 'sequelize'

/** Kinds of column and what each engine calls them. */
const TYPES = {
  id: ['VARCHAR(36)', 'VARCHAR(36)'],
  money: ['DECIMAL(10,2)', 'DECIMAL(10,2)'],
  long: ['TEXT', 'TEXT'],
  document: ['MEDIUMTEXT', 'TEXT'],
  json: ['JSON', 'JSON'],
  moment: ['DATETIME(3)', 'DATETIME'],
  day: ['DATE', 'DATE'],
  int: ['INT', 'INTEGER'],
  flag: ['TINYINT(1)', 'TINYINT(1)'],
} as const

const NOW = ['CURRENT_TIMESTAMP(3)', 'CURRENT_TIMESTAMP'] as const

type Kind = keyof typeof TYPES | `text(${number})`

/** One column: kind, meaning, and how it is filled. */
export interface Column {
  kind: Kind
  comment: string
  isNull?: boolean
  /** SQL of the default: quoted where it is a text. */
  default?: string
}

/** One table: key, shop and times are added by themselves. */
export interface Table {
  name: string
  comment: string
  columns: Record<string, Column>
  /** Column lists; the shop goes first unless the table is global. */
  unique?: string[][]
  indexes?: string[][]
  /** Column -> table whose row of the same shop it names. */
  references?: Record<string, { table: string; onDelete?: 'CASCADE' }>
  checks?: string[]
  appendOnly?: boolean
  global?: boolean
}

/** A required column. */
export const column = (kind: Kind, comment: string, rest: Partial<Column> = {}): Column => ({ kind, comment, ...rest })
/** A column that may be empty. */
export const maybe = (kind: Kind, comment: string): Column => ({ kind, comment, isNull: true })

/**
 * Makes a table if it is not there, in one statement: SQLite loses checks and references when they are added later.
 * References carry the shop, so that no row can name one of another shop.
 */
export async function createTable(sequelize: Sequelize, table: Table): Promise<void> {
  const isMysql = sequelize.getDialect() === 'mysql'
  await sequelize.query(createStatement(table, isMysql))
  if (!isMysql) for (const statement of indexStatements(table)) await sequelize.query(statement)
}

/** Adds columns to a table, each once: a step that was cut short may be walked again. */
export async function addColumns(sequelize: Sequelize, table: string, columns: Record<string, Column>): Promise<void> {
  const isMysql = sequelize.getDialect() === 'mysql'
  const there = await sequelize.getQueryInterface().describeTable(table)
  for (const [name, c] of Object.entries(columns)) {
    if (!(name in there)) await sequelize.query(`ALTER TABLE ${table} ADD COLUMN ${columnLine(name, c, isMysql)}`)
  }
}

/**
 * Adds plain indexes to a table of one shop's rows; those that are there stay.
 * Their names are those `createTable` gives.
 */
export async function addIndexes(sequelize: Sequelize, name: string, indexes: string[][]): Promise<void> {
  const there = new Set(
    ((await sequelize.getQueryInterface().showIndex(name)) as { name: string }[]).map((index) => index.name),
  )
  const table: Table = { name, comment: '', columns: {}, indexes }
  for (const columns of plainIndexes(table)) {
    const key = keyName('idx', table, columns)
    if (!there.has(key)) await sequelize.query(`CREATE INDEX ${key} ON ${name} (${columns.join(', ')})`)
  }
}

/** Adds one unique key to a table of one shop's rows, unless it is there; its name is the one `createTable` gives. */
export async function addUnique(sequelize: Sequelize, name: string, columns: string[]): Promise<void> {
  const key = keyName('uk', { name, comment: '', columns: {} }, columns)
  const there = (await sequelize.getQueryInterface().showIndex(name)) as { name: string }[]
  if (there.some((index) => index.name === key)) return
  await sequelize.query(`CREATE UNIQUE INDEX ${key} ON ${name} (${['tenant_id', ...columns].join(', ')})`)
}

/**
 * Gives a table another shape where that takes more than new columns: makes the new one beside it, carries over what
 * both have, and takes its place. Only for tables that nobody refers to.
 */
export async function reshapeTable(sequelize: Sequelize, table: Table): Promise<void> {
  const query = sequelize.getQueryInterface()
  const next = `${table.name}_next`
  const names = await query.showAllTables()
  // Cut short between the two last statements: only the renaming is missing.
  if (names.includes(table.name)) {
    await sequelize.query(`DROP TABLE IF EXISTS ${next}`)
    await createTable(sequelize, { ...table, name: next, indexes: [] })
    const former = await query.describeTable(table.name)
    const kept = Object.keys(fullColumns(table))
      .filter((name) => name in former)
      .join(', ')
    await sequelize.query(`INSERT INTO ${next} (${kept}) SELECT ${kept} FROM ${table.name}`)
    await sequelize.query(`DROP TABLE ${table.name}`)
  }
  await sequelize.query(`ALTER TABLE ${next} RENAME TO ${table.name}`)
  await addIndexes(sequelize, table.name, table.indexes ?? [])
}

function createStatement(table: Table, isMysql: boolean): string {
  const lines = [
    ...Object.entries(fullColumns(table)).map(([name, c]) => columnLine(name, c, isMysql)),
    'PRIMARY KEY (id)',
    ...uniques(table).map((columns) => `CONSTRAINT ${keyName('uk', table, columns)} UNIQUE (${columns.join(', ')})`),
    ...(isMysql
      ? plainIndexes(table).map((columns) => `INDEX ${keyName('idx', table, columns)} (${columns.join(', ')})`)
      : []),
    ...Object.entries(table.references ?? {}).map(([from, to]) => referenceLine(table, from, to)),
    ...(table.checks ?? []).map((check) => `CHECK (${check})`),
  ]
  const tail = isMysql ? ` ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='${table.comment}'` : ''
  return `CREATE TABLE IF NOT EXISTS ${table.name} (\n  ${lines.join(',\n  ')}\n)${tail}`
}

function fullColumns(table: Table): Record<string, Column> {
  const shop: Record<string, Column> = table.global ? {} : { tenant_id: column('id', '店铺编号') }
  const updated: Record<string, Column> = table.appendOnly
    ? {}
    : { updated_at: column('moment', '更新时间', { default: 'NOW' }) }
  return {
    id: column('id', '编号'),
    ...shop,
    ...table.columns,
    created_at: column('moment', '创建时间', { default: 'NOW' }),
    ...updated,
  }
}

function columnLine(name: string, { kind, comment, isNull, default: value }: Column, isMysql: boolean): string {
  const parts = [name, typeOf(kind, isMysql), isNull ? 'NULL' : 'NOT NULL']
  if (value !== undefined) parts.push(`DEFAULT ${value === 'NOW' ? NOW[isMysql ? 0 : 1] : value}`)
  if (isMysql) parts.push(`COMMENT '${comment}'`)
  return parts.join(' ')
}

function typeOf(kind: Kind, isMysql: boolean): string {
  const known = TYPES[kind as keyof typeof TYPES] as readonly [string, string] | undefined
  return known ? known[isMysql ? 0 : 1] : kind.replace('text', 'VARCHAR')
}

/** The pair (shop, id) is a key, so that references can carry the shop. */
function uniques(table: Table): string[][] {
  const wanted = table.unique ?? []
  return table.global ? wanted : [['tenant_id', 'id'], ...wanted.map((columns) => ['tenant_id', ...columns])]
}

function plainIndexes(table: Table): string[][] {
  const wanted = table.indexes ?? []
  return table.global ? wanted : wanted.map((columns) => ['tenant_id', ...columns])
}

function referenceLine(
  table: Table,
  from: string,
  { table: to, onDelete }: { table: string; onDelete?: string },
): string {
  const pair = table.global ? [`(${from})`, '(id)'] : [`(tenant_id, ${from})`, '(tenant_id, id)']
  return `FOREIGN KEY ${pair[0]} REFERENCES ${to} ${pair[1]}${onDelete ? ` ON DELETE ${onDelete}` : ''}`
}

function indexStatements(table: Table): string[] {
  return plainIndexes(table).map(
    (columns) =>
      `CREATE INDEX IF NOT EXISTS ${keyName('idx', table, columns)} ON ${table.name} (${columns.join(', ')})`,
  )
}

function keyName(prefix: string, table: Table, columns: string[]): string {
  const name = `${prefix}_${table.name}_${columns.filter((column) => column !== 'tenant_id').join('_')}`
  if (name.length <= LONGEST_NAME) return name
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${name.slice(0, LONGEST_NAME - mark.length - 1)}_${mark}`
}

/** What MySQL allows the name of a key. */
const LONGEST_NAME = 64
