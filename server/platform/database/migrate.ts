import type { Sequelize } from 'sequelize'
import { SequelizeStorage, Umzug } from 'umzug'
import type { Logger } from '../log'

/** One dated step of the tables' history; doing it twice changes nothing. */
export interface Migration {
  /** YYYY-MM-DD-what, never changed once landed. */
  name: string
  up(sequelize: Sequelize): Promise<void>
}

const LOCK = 'kaidan.migrate'
const LOCK_SECONDS = 60

/** Runs the steps that are not there yet, one process at a time, and tells how many it ran. */
export async function migrate(sequelize: Sequelize, steps: readonly Migration[], log: Logger): Promise<number> {
  const umzug = new Umzug({
    migrations: steps.map(({ name, up }) => ({ name, up: () => up(sequelize) })),
    storage: new SequelizeStorage({ sequelize, tableName: 'schema_migrations' }),
    logger: undefined,
  })
  return alone(sequelize, async () => {
    const done = await umzug.up()
    if (done.length) log.info({ steps: done.map(({ name }) => name) }, 'tables are up to date')
    return done.length
  })
}

interface RawConnection {
  promise(): { query(statement: string): Promise<[{ held: number }[], unknown]> }
}

/** The lock lives on one connection of its own, because DDL ends transactions on MySQL. SQLite has one writer anyway. */
async function alone<T>(sequelize: Sequelize, task: () => Promise<T>): Promise<T> {
  if (sequelize.getDialect() !== 'mysql') return task()
  const connection = await sequelize.connectionManager.getConnection({ type: 'write' })
  const query = (statement: string) => (connection as RawConnection).promise().query(statement)
  try {
    const [rows] = await query(`SELECT GET_LOCK('${LOCK}', ${LOCK_SECONDS}) AS held`)
    if (rows[0]?.held !== 1) throw new Error(`another process has been migrating for more than ${LOCK_SECONDS} s`)
    return await task()
  } finally {
    await query(`SELECT RELEASE_LOCK('${LOCK}') AS held`)
    sequelize.connectionManager.releaseConnection(connection)
  }
}
