import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { knock, type MysqlAddress } from './address'
import { isRoot, type MariadbPrograms } from './mariadb-programs'

/** A MariaDB of our own, and the way to end it. */
export interface PrivateServer {
  address: MysqlAddress
  version: string
  /** Ends the server and removes its data. */
  stop(): Promise<void>
}

const FIRST_PORT = 33_060
const LAST_PORT = 33_999
const START_LIMIT_MS = 60_000
const LOG_KEPT = 4_000

// The data are thrown away, so nothing has to survive a power cut; the mode is MySQL 8's.
const SETTINGS = [
  '--bind-address=127.0.0.1',
  '--skip-name-resolve',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_general_ci',
  '--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
  '--innodb-log-file-size=16M',
  '--innodb-buffer-pool-size=128M',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--performance-schema=OFF',
]

// Ends the server and removes its data when its own input ends, which it does however this process comes to die.
// It ignores PIPE because its words about the server's end then go to nobody.
const GUARDIAN = `
  trap '' PIPE
  exec 3<&0
  "$@" </dev/null & server=$!
  (cat <&3 >/dev/null; kill -9 $server) 2>/dev/null & watch=$!
  wait $server
  code=$?
  kill $watch 2>/dev/null
  rm -rf "$KAIDAN_DATA"
  exit $code`

/** Makes an empty data folder and serves it on a free port of this machine. @throws with the log when it fails. */
export async function startPrivateServer(programs: MariadbPrograms): Promise<PrivateServer> {
  for (let port = FIRST_PORT; ; port++) {
    port = await freePort(port)
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kaidan-mysql-')))
    try {
      installInto(join(folder, 'data'), programs)
      return await serve(folder, port, programs)
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      // Somebody else took the port between the look and the start.
      if (!String(error).includes('Address already in use')) throw error
    }
  }
}

function installInto(data: string, { install, environment }: MariadbPrograms): void {
  const [command, ...first] = withoutDefaults(install)
  const args = [...first, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db']
  const { status, stdout, stderr, error } = spawnSync(command, [...args, '--skip-name-resolve', ...asRoot()], {
    encoding: 'utf8',
    env: environment,
  })
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stdout + stderr}`)
}

async function serve(folder: string, port: number, programs: MariadbPrograms): Promise<PrivateServer> {
  const address = { host: '127.0.0.1', port, username: 'root', password: '' }
  const guardian = spawn('sh', ['-c', GUARDIAN, 'sh', ...serveCommand(folder, port, programs)], {
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...programs.environment, KAIDAN_DATA: folder },
    // Ctrl-C is for the tests: the server has to outlive them.
    detached: true,
  })
  let log = ''
  guardian.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-LOG_KEPT)))
  const gone = once(guardian, 'close')
  const stop = async (): Promise<void> => {
    guardian.stdin.end()
    await gone
  }
  const version = await firstAnswer(address, guardian, folder)
  if (version) return { address, version, stop }
  await stop()
  throw new Error(`MariaDB did not start on port ${port}:\n${log}`)
}

function serveCommand(folder: string, port: number, { serve: program }: MariadbPrograms): string[] {
  const places = [`--datadir=${join(folder, 'data')}`, `--socket=${join(folder, 'socket')}`, `--port=${port}`]
  return [...withoutDefaults(program), ...places, ...SETTINGS, ...asRoot()]
}

async function firstAnswer(address: MysqlAddress, guardian: ChildProcess, folder: string): Promise<string | undefined> {
  const deadline = performance.now() + START_LIMIT_MS
  while (guardian.exitCode === null && performance.now() < deadline) {
    const { version, dataFolder } = await knock(address, 2_000)
    // Another server may answer here, where ours has just found the port taken.
    if (version && dataFolder?.startsWith(folder)) return version
    await sleep(50)
  }
  return undefined
}

async function freePort(from: number): Promise<number> {
  for (let port = from; port <= LAST_PORT; port++) {
    if (await isFree(port)) return port
  }
  throw new Error(`no free port between ${FIRST_PORT} and ${LAST_PORT}`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

function withoutDefaults([command, ...args]: string[]): string[] {
  return [command, ...(args.includes('--no-defaults') ? args : ['--no-defaults', ...args])]
}

function asRoot(): string[] {
  return isRoot() ? ['--user=root'] : []
}
