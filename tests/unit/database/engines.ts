import { spawnSync } from 'node:child_process'
import { Sequelize } from 'sequelize'
import { openSqlite } from './sqlite-fixture'

/** A Sequelize on an empty database, and how to take both down. */
export interface OpenEngine {
  sequelize: Sequelize
  close(): Promise<void>
}

type Open = () => Promise<OpenEngine>

/** The engines at hand: always SQLite, and a MySQL where one answers (MYSQL_ADDRESS, else the local one for root). */
export function enginesAtHand(): [name: string, open: Open][] {
  const embedded: [string, Open] = ['SQLite', () => Promise.resolve(openSqlite())]
  return mysqlAnswers() ? [embedded, ['MySQL', openMysql]] : [embedded]
}

const [host = '127.0.0.1', port = '3306'] = (process.env.MYSQL_ADDRESS ?? '').split(':').filter(Boolean)
const username = process.env.MYSQL_USERNAME ?? 'root'
const password = process.env.MYSQL_PASSWORD ?? ''

// In a process of its own: which tests there are has to be known before anything can be awaited.
function mysqlAnswers(): boolean {
  const knock = `require('mysql2/promise')
    .createConnection({ host: ${JSON.stringify(host)}, port: ${port}, user: process.env.KNOCK_USER,
      password: process.env.KNOCK_PASSWORD, connectTimeout: 2000 })
    .then((c) => c.end(), () => process.exit(1))`
  const env = { ...process.env, KNOCK_USER: username, KNOCK_PASSWORD: password }
  return spawnSync(process.execPath, ['-e', knock], { env, stdio: 'ignore' }).status === 0
}

async function openMysql(): Promise<OpenEngine> {
  const database = `kaidan_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const connect = (name: string): Sequelize =>
    new Sequelize(name, username, password, {
      dialect: 'mysql',
      host,
      port: Number(port),
      logging: false,
      define: { timestamps: false },
      pool: { max: 8 },
    })
  const server = connect('')
  await server.query(`CREATE DATABASE ${database} CHARACTER SET utf8mb4`)
  const sequelize = connect(database)
  const close = async (): Promise<void> => {
    await sequelize.close()
    await server.query(`DROP DATABASE ${database}`)
    await server.close()
  }
  return { sequelize, close }
}
