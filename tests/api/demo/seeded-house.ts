import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startStandIn, type StandIn } from '../../../preview/wechat'
import { createApp, type RunningApp } from '../../../server/app'
import { defineModels } from '../../../server/features'
import { migrations } from '../../../server/migrations'
import { setClock } from '../../../server/platform/clock'
import { openDatabase, type OpenDatabase } from '../../../server/platform/database/connection'
import { migrate } from '../../../server/platform/database/migrate'
import { createLog } from '../../../server/platform/log'
import { demoAppId, demoPassword, demoPeople } from '../../../server/scripts/demo/people'
import { seedDemo } from '../../../server/scripts/seed-demo'
import { createClient, dataOf, type Client } from '../../support/client'
import { freshConfig } from '../../support/database'

/** A running house that holds the demo and nothing else. */
export interface SeededHouse {
  readonly anonymous: Client
  readonly wechat: StandIn
  readonly database: OpenDatabase
  /** What the first seeding answered. */
  readonly seeded: boolean
  /** A client signed in with the demo's password; the same one when asked again. */
  as(username: string): Promise<Client>
}

const APP = { appId: demoAppId, appSecret: 'secret-of-the-stand-in' }

/** Starts a house whose demo was made at `moment` (ISO 8601); the clock stands still there for all tests of the file. */
export function useSeededHouse(moment: string): SeededHouse {
  const house = {} as { -readonly [K in keyof SeededHouse]: SeededHouse[K] }
  let running: RunningApp
  let server: Server

  beforeAll(async () => {
    setClock(() => Date.parse(moment))
    const people = Object.fromEntries(demoPeople.map(({ username, openid, phone }) => [username, { openid, phone }]))
    house.wechat = await startStandIn({ ...APP, people })
    const config = await freshConfig({
      WX_APPID: APP.appId,
      WX_SECRET: APP.appSecret,
      WX_API_BASE: house.wechat.url,
    })
    const log = createLog('silent')
    house.database = await openDatabase(config.database)
    defineModels(house.database.sequelize)
    await migrate(house.database.sequelize, migrations, log)
    house.seeded = await seedDemo(config.wechat.appId)
    running = createApp(config, house.database.sequelize, log)
    server = await new Promise<Server>((resolve) => {
      const listening = running.app.listen(0, '127.0.0.1', () => resolve(listening))
    })
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    house.anonymous = createClient(url)
    const clients = new Map<string, Client>()
    house.as = async (username) => {
      const known = clients.get(username)
      if (known) return known
      const answer = await house.anonymous.post('/auth/login', { username, password: demoPassword })
      const client = createClient(url, dataOf<{ accessToken: string }>(answer).accessToken)
      clients.set(username, client)
      return client
    }
  }, 60_000)

  afterAll(async () => {
    setClock()
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
    await running.close()
    await house.database.close()
    await house.wechat.close()
  })

  return house
}
