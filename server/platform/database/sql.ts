import { QueryTypes, type Sequelize } from 'sequelize'
import { currentActor } from '../access/actor'

type Params = Record<string, unknown>

let connection: Sequelize | undefined

/** Says which connection raw statements use; once, at start. */
export function useForSql(sequelize: Sequelize): void {
  connection = sequelize
}

/** The open connection. @throws Error before start */
export function database(): Sequelize {
  if (!connection) throw new Error('the database is not open yet')
  return connection
}

/** Whether the open database is the embedded one. */
export const isEmbedded = (): boolean => database().getDialect() === 'sqlite'

/** Rows of a raw SELECT inside the acting person's shop; DECIMAL columns come back as the engine gives them. */
export function selectRows<Row extends object>(statement: string, params: Params = {}): Promise<Row[]> {
  return database().query<Row>(statement, { type: QueryTypes.SELECT, replacements: bound(statement, params) })
}

/** Runs a raw write inside the acting person's shop and tells [insert id, changed rows] as the engine does. */
export async function execute(statement: string, params: Params = {}): Promise<[number, number]> {
  const result = await database().query(statement, { type: QueryTypes.INSERT, replacements: bound(statement, params) })
  return result as [number, number]
}

/**
 * Fills in the shop and checks the placeholders.
 * A blank before each is a must: right after `<` Sequelize does not see one, and SQLite then compares with NULL.
 */
function bound(statement: string, params: Params): Params {
  if (!/\s:tenantId\b/.test(statement)) throw new Error('a raw statement names :tenantId')
  const replacements: Params = { ...params, tenantId: currentActor().tenantId }
  for (const [, before, name] of statement.matchAll(/(.?):([A-Za-z]\w*)/g)) {
    if (before !== ' ' && before !== '(' && before !== '\n') throw new Error(`a blank goes before :${name}`)
    if (!((name as string) in replacements)) throw new Error(`no value for :${name}`)
  }
  return replacements
}
