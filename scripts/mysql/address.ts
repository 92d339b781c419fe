import { createConnection } from 'mysql2/promise'

/** Where a MySQL listens, and as whom to enter. */
export interface MysqlAddress {
  host: string
  port: number
  username: string
  password: string
}

/** What a server says of itself, or why it let nobody in. */
export interface Answer {
  version?: string
  dataFolder?: string
  failure?: string
}

/** Enters a server and asks who it is; never throws. */
export async function knock(address: MysqlAddress, timeoutMs: number): Promise<Answer> {
  const { host, port, username: user, password } = address
  try {
    const connection = await createConnection({ host, port, user, password, connectTimeout: timeoutMs })
    const [rows] = await connection.query('SELECT VERSION() AS version, @@datadir AS dataFolder')
    await connection.end()
    return (rows as Answer[])[0]
  } catch (error) {
    return { failure: error instanceof Error && error.message ? error.message : String(error) }
  }
}

/** The server somebody has named in the environment: DATABASE_URL, else MYSQL_ADDRESS. @throws when it is no address. */
export function namedAddress(environment: NodeJS.ProcessEnv): MysqlAddress | undefined {
  const { DATABASE_URL, MYSQL_ADDRESS, MYSQL_USERNAME = 'root', MYSQL_PASSWORD = '' } = environment
  if (DATABASE_URL) return fromUrl(DATABASE_URL)
  if (!MYSQL_ADDRESS) return undefined
  const [host, port = '3306'] = MYSQL_ADDRESS.split(':')
  return { host, port: portFrom(port), username: MYSQL_USERNAME, password: MYSQL_PASSWORD }
}

/** The server a developer's machine often has: on the usual port, root without a password. */
export const localAddress: MysqlAddress = { host: '127.0.0.1', port: 3306, username: 'root', password: '' }

/** The environment in which a command finds the server. A real DATABASE_URL is kept from tests: they empty tables. */
export function environmentFor(address: MysqlAddress, base: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DATABASE_URL: _kept, ...rest } = base
  return {
    ...rest,
    MYSQL_ADDRESS: `${address.host}:${address.port}`,
    MYSQL_USERNAME: address.username,
    MYSQL_PASSWORD: address.password,
  }
}

function fromUrl(text: string): MysqlAddress {
  const { protocol, hostname, port, username, password } = new URL(text)
  if (!/^(mysql|mariadb):$/.test(protocol)) throw new Error(`DATABASE_URL wants mysql://, not ${protocol}//`)
  return {
    host: hostname,
    port: portFrom(port || '3306'),
    username: decodeURIComponent(username) || 'root',
    password: decodeURIComponent(password),
  }
}

function portFrom(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`no port: ${text}`)
  return port
}
