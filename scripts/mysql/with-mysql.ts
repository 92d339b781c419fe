import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { environmentFor, knock, localAddress, type MysqlAddress, namedAddress } from './address'
import { findPrograms } from './mariadb-programs'
import { startPrivateServer } from './private-server'

const USAGE = 'usage: tsx scripts/mysql/with-mysql.ts -- <command> [arguments]'
const CACHE = join(__dirname, '..', '..', '.cache')
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const NOT_FOUND = 127

interface Server {
  address: MysqlAddress
  from: string
  stop?: () => Promise<void>
}

/**
 * Runs a command with a MySQL it may use, told by MYSQL_ADDRESS, MYSQL_USERNAME and MYSQL_PASSWORD, and answers its exit
 * code. The server is the one named in the environment, else one of this machine that lets root in, else a private one,
 * which alone is used with KAIDAN_TEST_PRIVATE_MYSQL=1.
 */
async function runWithMysql(command: string[]): Promise<number> {
  let child: ChildProcess | undefined
  let caught: NodeJS.Signals | undefined
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      caught = signal
      child?.kill(signal)
    })
  }
  const server = await findServer()
  try {
    console.error(`MySQL for the tests: ${server.address.host}:${server.address.port} (${server.from})`)
    if (caught) return codeOf(caught)
    child = spawn(command[0], command.slice(1), {
      stdio: 'inherit',
      env: environmentFor(server.address, process.env),
    })
    return await exitOf(child)
  } finally {
    await server.stop?.()
  }
}

async function findServer(): Promise<Server> {
  const isPrivate = process.env.KAIDAN_TEST_PRIVATE_MYSQL === '1'
  const found = isPrivate ? undefined : ((await namedServer()) ?? (await localServer()))
  if (found) return found
  const { address, version, stop } = await startPrivateServer(findPrograms(CACHE))
  return { address, from: `private ${version}`, stop }
}

async function namedServer(): Promise<Server | undefined> {
  const address = namedAddress(process.env)
  if (!address) return undefined
  const { version, failure } = await knock(address, 10_000)
  if (!version) throw new Error(`the MySQL named in the environment, ${address.host}:${address.port}: ${failure}`)
  return { address, from: `named, ${version}` }
}

async function localServer(): Promise<Server | undefined> {
  const { version } = await knock(localAddress, 2_000)
  return version ? { address: localAddress, from: `local, ${version}` } : undefined
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message)
      resolve(NOT_FOUND)
    })
    child.once('exit', (code, signal) => resolve(code ?? codeOf(signal)))
  })
}

// What a shell answers for a command that a signal has ended.
function codeOf(signal: NodeJS.Signals | null): number {
  return 128 + (signal ? constants.signals[signal] : 0)
}

const [separator, ...command] = process.argv.slice(2)
if (separator !== '--' || command.length === 0) {
  console.error(USAGE)
  process.exitCode = 64
} else {
  runWithMysql(command).then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      process.exit(1)
    },
  )
}
