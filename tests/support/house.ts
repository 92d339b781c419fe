import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startStandIn, type StandIn } from '../../preview/wechat'
import { createApp, type RunningApp } from '../../server/app'
import { defineModels } from '../../server/features'
import { migrations } from '../../server/migrations'
import type { Config } from '../../server/platform/config'
import type { Actor } from '../../server/platform/access/actor'
import { setClock } from '../../server/platform/clock'
import { openDatabase, type OpenDatabase } from '../../server/platform/database/connection'
import { migrate } from '../../server/platform/database/migrate'
import { createLog } from '../../server/platform/log'
import { createClient, type Client } from './client'
import { freshConfig } from './database'
import { buildWorld, type Person, type World } from './world'

/** A running house on an empty database of its own, with two shops and their people. */
export interface House {
  /** Where it listens. */
  readonly url: string
  readonly world: World
  readonly wechat: StandIn
  /** A client signed in as one of the world's people. */
  as(person: Person): Client
  /** A client that is nobody. */
  readonly anonymous: Client
  /** Who a person is, for building rows directly. */
  actor(person: Person): Actor
  readonly database: OpenDatabase
  /** How it is configured, for a second process beside it. */
  readonly config: Config
}

const APP = { appId: 'wx0123456789abcdef', appSecret: 'secret-of-the-stand-in' }

/** Starts a house before the tests of a file and closes it after them; the clock is given back after each test. */
export function useHouse(extra: NodeJS.ProcessEnv = {}): House {
  const house = {} as { -readonly [K in keyof House]: House[K] }
  let running: RunningApp
  let server: Server

  beforeAll(async () => {
    house.wechat = await startStandIn(APP)
    const wechat = { WX_APPID: APP.appId, WX_SECRET: APP.appSecret, WX_API_BASE: house.wechat.url }
    const config = await freshConfig({ ...wechat, ...extra })
    house.config = config
    const log = createLog(config.logLevel)
    house.database = await openDatabase(config.database)
    defineModels(house.database.sequelize)
    await migrate(house.database.sequelize, migrations, log)
    running = createApp(config, house.database.sequelize, log)
    server = await new Promise<Server>((resolve) => {
      const listening = running.app.listen(0, '127.0.0.1', () => resolve(listening))
    })
    house.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    house.anonymous = createClient(house.url)
    const world = await buildWorld(house.anonymous)
    house.world = world
    house.as = (person) => createClient(house.url, world.tokens[person])
    house.actor = (person) => world.actors[person]
  })

  afterEach(() => setClock())

  afterAll(async () => {
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
