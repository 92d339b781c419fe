import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import mysql from 'mysql2/promise'
import { readConfig, type Config } from '../../server/platform/config'

const worker = process.env.JEST_WORKER_ID ?? '1'
/** Two runs at the same time on one database server take different names. */
const family = process.env.TEST_DATABASE ?? 'kaidan_test'

/** Settings of a test run: MySQL where the environment names one, else a file of this worker, emptied. */
export async function freshConfig(extra: NodeJS.ProcessEnv = {}): Promise<Config> {
  const env: NodeJS.ProcessEnv = { ...process.env, MYSQL_DATABASE: `${family}_${worker}` }
  if (env.DATABASE_URL) env.DATABASE_URL = named(env.DATABASE_URL, `${family}_${worker}`)
  const config = readConfig({
    ...env,
    NODE_ENV: 'test',
    DATA_DIR: path.join(tmpdir(), `kaidan-test-${process.pid}-${worker}`),
    SQLITE_DURABILITY: 'OFF',
    JWT_SECRET: 'a-secret-only-for-tests',
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    REQUESTS_PER_MINUTE: '1000000',
    SIGN_INS_PER_QUARTER: '1000000',
    ...extra,
  })
  await empty(config)
  return config
}

async function empty({ database, dataDir }: Config): Promise<void> {
  if (database.kind === 'sqlite') return rmSync(dataDir, { recursive: true, force: true })
  const { host, port, username: user, password } = database
  const connection = await mysql.createConnection({ host, port, user, password })
  await connection.query(`DROP DATABASE IF EXISTS \`${database.database}\``)
  await connection.end()
}

function named(url: string, database: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${database}`
  return parsed.toString()
}
