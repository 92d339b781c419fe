import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../../..')

/** The product as a newcomer runs it: started by its own command, with demo data, on a free port. */
export interface Shop {
  url: string
  /** Stops the server; the data stay. */
  stop(): Promise<void>
  /** Starts it again where it was. */
  start(): Promise<void>
  /** Stops it and throws the data away. */
  close(): Promise<void>
}

/** Opens a shop on an empty data folder. */
export async function openShop(): Promise<Shop> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'kaidan-journey-'))
  let server = run(dataDir, '0')
  const port = await listening(server)
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => ended(server),
    start: async () => {
      server = run(dataDir, port)
      await listening(server)
    },
    close: async () => {
      await ended(server)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function run(dataDir: string, port: string): ChildProcess {
  const env = { ...process.env, NODE_ENV: 'development', PORT: port, DATA_DIR: dataDir, LOG_LEVEL: 'warn' }
  for (const name of ['DATABASE_URL', 'MYSQL_ADDRESS', 'WX_APPID', 'WX_API_BASE', 'NODE_OPTIONS'])
    delete env[name as keyof typeof env]
  return spawn(process.execPath, ['scripts/start.mjs'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] })
}

function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${told}`)))
    server.stdout?.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      const [, port] = /http:\/\/localhost:(\d+)/.exec(told) ?? []
      if (port) resolve(port)
    })
  })
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await gone
}
