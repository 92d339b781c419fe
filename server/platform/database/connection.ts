import { mkdirSync } from 'node:fs'
import path from 'node:path'
import mysql from 'mysql2/promise'
import { Sequelize, type Options } from 'sequelize'
import type { DatabaseConfig } from '../config'
import { carryTransactions } from './cls'
import { useForSql } from './sql'
import { sqliteDialect } from './sqlite'

/** An open database and how to close it. */
export interface OpenDatabase {
  sequelize: Sequelize
  /** Name and version, for the start line. */
  engine: string
  close(): Promise<void>
}

/**
 * Opens the configured database; makes it when it is missing. Times are UTC, isolation is READ COMMITTED on MySQL.
 * @throws whatever the driver throws when the server does not answer
 */
export async function openDatabase(config: DatabaseConfig): Promise<OpenDatabase> {
  carryTransactions()
  const open = config.kind === 'mysql' ? await openMysql(config) : openSqlite(config)
  useForSql(open.sequelize)
  return open
}

const common: Options = { logging: false, define: { underscored: true } }

async function openMysql(config: DatabaseConfig & { kind: 'mysql' }): Promise<OpenDatabase> {
  const { host, port, username, password, database, poolSize } = config
  const version = await makeDatabase(config)
  const sequelize = new Sequelize(database, username, password, {
    ...common,
    dialect: 'mysql',
    host,
    port,
    timezone: '+00:00',
    pool: { max: poolSize, min: 0, acquire: 8_000, idle: 10_000 },
    dialectOptions: { charset: 'utf8mb4', connectTimeout: 5_000, supportBigNumbers: true },
  })
  sequelize.addHook('afterConnect', async (connection: unknown) => {
    await (connection as { promise(): { query(statement: string): Promise<unknown> } })
      .promise()
      .query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED')
  })
  return { sequelize, engine: `MySQL ${version}`, close: () => sequelize.close() }
}

async function makeDatabase(config: DatabaseConfig & { kind: 'mysql' }): Promise<string> {
  const { host, port, username: user, password, database } = config
  const connection = await mysql.createConnection({ host, port, user, password, connectTimeout: 5_000 })
  try {
    await connection.query(`CREATE DATABASE IF NOT EXISTS \`${database}\` CHARACTER SET utf8mb4`)
    const [rows] = await connection.query('SELECT VERSION() AS version')
    return (rows as { version: string }[])[0]?.version ?? '?'
  } finally {
    await connection.end()
  }
}

function openSqlite({ file, durability }: DatabaseConfig & { kind: 'sqlite' }): OpenDatabase {
  mkdirSync(path.dirname(file), { recursive: true })
  const dialect = sqliteDialect({ file, synchronous: durability })
  const sequelize = new Sequelize({ ...common, dialect: 'sqlite', storage: file, dialectModule: dialect.dialectModule })
  const close = async (): Promise<void> => {
    await sequelize.close()
    dialect.close()
  }
  return { sequelize, engine: `SQLite ${dialect.engine.version} (${dialect.engine.name})`, close }
}
