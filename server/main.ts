import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createApp } from './app'
import { defineModels } from './features'
import { sweepLogs } from './features/audit'
import { sweepFiles } from './features/files'
import { foldListPrices } from './features/pricing'
import { migrations } from './migrations'
import { readConfig, type Config } from './platform/config'
import { openDatabase, type OpenDatabase } from './platform/database/connection'
import { migrate } from './platform/database/migrate'
import { forgetOldAnswers } from './platform/http/idempotency'
import { createLog, type Logger } from './platform/log'
import { demoPeople, seedDemo } from './scripts/seed-demo'

const DRAIN_MS = 10_000
const OPEN_MS = 60_000

/** From nothing to listening: settings, database, tables, demo data where wanted, door open. */
async function start(): Promise<void> {
  const config = readConfig()
  const log = createLog(config.logLevel)
  const database = await opened(config, log)
  defineModels(database.sequelize)
  await migrate(database.sequelize, migrations, log)
  await forgetOldAnswers(database.sequelize)
  const seeded = config.isDemo ? await seedDemo(config.wechat.appId) : false
  const running = createApp(config, database.sequelize, log)
  await sweepFiles()
  await sweepLogs()
  await foldListPrices()
  const server = await listening(running.app, config.port)
  greet(server, config, database, seeded)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      running.drain()
      void stop(server, async () => {
        await running.close()
        await database.close()
      }).then((clean) => process.exit(clean ? 0 : 1))
    })
  }
}

/** A serverless MySQL may be asleep: keeps knocking for a minute. */
async function opened(config: Config, log: Logger): Promise<OpenDatabase> {
  const until = Date.now() + OPEN_MS
  for (;;) {
    try {
      return await openDatabase(config.database)
    } catch (error) {
      if (config.database.kind === 'sqlite' || Date.now() > until) throw error
      log.warn({ reason: (error as Error).message }, 'the database does not answer yet')
      await sleep(1_000)
    }
  }
}

function listening(app: ReturnType<typeof createApp>['app'], port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, (error?: Error) => (error ? reject(error) : resolve(server)))
  })
}

/** Takes no new requests, lets the running ones finish, then closes what is open. */
async function stop(server: Server, close: () => Promise<void>): Promise<boolean> {
  const drained = new Promise<boolean>((resolve) => server.close(() => resolve(true)))
  server.closeIdleConnections()
  const clean = await Promise.race([drained, sleep(DRAIN_MS, false)])
  await close()
  return clean
}

function greet(server: Server, config: Config, { engine }: OpenDatabase, seeded: boolean): void {
  const address = `http://localhost:${(server.address() as AddressInfo).port}`
  const people = config.isDemo
    ? [
        '',
        '演示账号（密码都是 kaidan-demo）：',
        ...demoPeople.map(({ username, about }) => `  ${username.padEnd(12)} ${about}`),
      ]
    : []
  const lines = [
    `开单 Kaidan  ${address}`,
    `  接口文档    ${address}/api/docs`,
    `  数据库      ${engine}${seeded ? '（放进了演示数据）' : ''}`,
    ...people,
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

start().catch((error: unknown) => {
  process.stderr.write(`没有启动：${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
