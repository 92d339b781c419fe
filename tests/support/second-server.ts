import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { Config } from '../../server/platform/config'

const ROOT = path.join(__dirname, '../..')

/** Another server process on the same database, as a second container would be. */
export interface SecondServer {
  url: string
  /** Asks it to stop and tells its exit code. */
  stop(): Promise<number | null>
}

/** Starts the real entry point on a free port and waits until it listens. */
export async function startSecondServer(config: Config): Promise<SecondServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...environmentOf(config) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const port = await Promise.race([portOf(child), gone])
  if (typeof port !== 'string') throw new Error(`the second server ended with ${port}`)
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM')
    return gone
  }
  return { url: `http://127.0.0.1:${port}`, stop }
}

function environmentOf(config: Config): NodeJS.ProcessEnv {
  const { database, wechat } = config
  const mysql =
    database.kind === 'mysql'
      ? {
          MYSQL_ADDRESS: `${database.host}:${database.port}`,
          MYSQL_USERNAME: database.username,
          MYSQL_PASSWORD: database.password,
          MYSQL_DATABASE: database.database,
        }
      : {}
  return {
    NODE_ENV: 'test',
    DATABASE_URL: '',
    MYSQL_ADDRESS: '',
    ...mysql,
    PORT: '0',
    DATA_DIR: config.dataDir,
    JWT_SECRET: config.jwtSecret,
    WX_APPID: wechat.appId,
    WX_SECRET: wechat.secret,
    WX_API_BASE: wechat.baseUrl,
    REQUESTS_PER_MINUTE: '1000000',
    LOG_LEVEL: 'silent',
  }
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let told = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      const [, port] = /http:\/\/localhost:(\d+)/.exec(told) ?? []
      if (port) resolve(port)
    })
  })
}
