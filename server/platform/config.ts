import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { address, oneOf, onOff, readVariables, secretOf, text, whole, words } from './environment'
import { signInOf, type SignInConfig } from './sign-in-config'

/** Which database: MySQL where one is named, else a file under the data folder. */
export type DatabaseConfig =
  | {
      kind: 'mysql'
      host: string
      port: number
      username: string
      password: string
      database: string
      poolSize: number
    }
  | { kind: 'sqlite'; file: string; durability: 'FULL' | 'OFF' }

/** Where files lie: in a bucket where one is named, else in a folder under the data folder. */
export type StorageConfig =
  | {
      kind: 's3'
      /** Null for AWS itself. */
      endpoint: string | null
      region: string
      bucket: string
      /** Null where the machine itself has the right to the bucket. */
      credentials: { accessKeyId: string; secretAccessKey: string } | null
      isPathStyle: boolean
      /** Phones fetch files from the bucket by themselves, with signed addresses. */
      sendsReaders: boolean
    }
  | { kind: 'disk'; folder: string }

const WECHAT = 'https://api.weixin.qq.com'

const VARIABLES = {
  NODE_ENV: text('development'),
  PORT: whole(3000, 0, 65535),
  DATA_DIR: text('data'),
  DATABASE_URL: address(['mysql', 'mariadb'], null),
  MYSQL_ADDRESS: text(null),
  MYSQL_USERNAME: text('root'),
  MYSQL_PASSWORD: text(''),
  MYSQL_DATABASE: text('kaidan'),
  MYSQL_POOL: whole(10, 1, 200),
  SQLITE_DURABILITY: oneOf(['FULL', 'OFF']),
  REDIS_URL: address(['redis', 'rediss'], null),
  S3_BUCKET: text(null),
  S3_ENDPOINT: address(['https', 'http'], null),
  S3_REGION: text('us-east-1'),
  S3_ACCESS_KEY: text(null),
  S3_SECRET_KEY: secretOf(1),
  S3_PATH_STYLE: onOff(false),
  S3_SEND_READERS: onOff(false),
  JWT_SECRET: secretOf(16),
  WX_APPID: text(''),
  WX_SECRET: text(''),
  WX_API_BASE: address(['https', 'http'], WECHAT),
  TRUST_WX_HEADERS: onOff(false),
  SECRETS_KEY: secretOf(16),
  OPEN_SHOPS: onOff(null),
  SMTP_URL: address(['smtp', 'smtps'], null),
  MAIL_FROM: text(''),
  OIDC_ISSUER: address(['https', 'http'], null),
  OIDC_CLIENT_ID: text(''),
  OIDC_CLIENT_SECRET: text(''),
  OIDC_REDIRECT: address(['https', 'http'], null),
  OIDC_NAME: text('公司账号'),
  DEMO: onOff(false),
  LOG_LEVEL: oneOf(['info', 'fatal', 'error', 'warn', 'debug', 'trace', 'silent']),
  CORS_ORIGINS: words,
  REQUESTS_PER_MINUTE: whole(600, 1, 1_000_000),
  SIGN_INS_PER_QUARTER: whole(60, 1, 1_000_000),
  TRUST_PROXY: whole(0, 0, 10),
  PREVIEW_DIR: text(null),
}

type Variables = ReturnType<typeof readVariables<typeof VARIABLES>>

/** All settings of a running server. */
export interface Config extends SignInConfig {
  isProduction: boolean
  port: number
  dataDir: string
  database: DatabaseConfig
  redisUrl: string | null
  storage: StorageConfig
  jwtSecret: string
  wechat: { appId: string; secret: string; baseUrl: string; trustHeaders: boolean }
  /** Demo data go into an empty database. */
  isDemo: boolean
  logLevel: string
  corsOrigins: string[]
  /** Requests a minute of one person (or address), and failed sign-ins in a quarter of an hour. */
  budgets: { requestsPerMinute: number; signInsPerQuarter: number }
  /** The built browser preview to serve at /, if any. */
  previewDir: string | null
  /** Proxies in front whose X-Forwarded-For is believed. */
  trustProxy: number
}

/**
 * Reads and checks all settings once, at start; nobody else reads the environment.
 * @throws Error with one line per variable that is wrong or missing
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = readVariables(VARIABLES, env)
  const isProduction = read.NODE_ENV === 'production'
  if (isProduction) checkProduction(read)
  const dataDir = path.resolve(read.DATA_DIR)
  const database = databaseOf(read, dataDir)
  const jwtSecret = read.JWT_SECRET ?? keptSecret(dataDir)
  return {
    isProduction,
    port: read.PORT,
    dataDir,
    database,
    redisUrl: read.REDIS_URL,
    storage: storageOf(read, dataDir),
    jwtSecret,
    ...signInOf(read, jwtSecret, isProduction),
    wechat: {
      appId: read.WX_APPID,
      secret: read.WX_SECRET,
      baseUrl: read.WX_API_BASE,
      trustHeaders: read.TRUST_WX_HEADERS,
    },
    isDemo: read.DEMO || (database.kind === 'sqlite' && !isProduction),
    logLevel: read.LOG_LEVEL,
    corsOrigins: read.CORS_ORIGINS,
    budgets: { requestsPerMinute: read.REQUESTS_PER_MINUTE, signInsPerQuarter: read.SIGN_INS_PER_QUARTER },
    previewDir: read.PREVIEW_DIR && path.resolve(read.PREVIEW_DIR),
    trustProxy: read.TRUST_PROXY,
  }
}

function checkProduction(read: Variables): void {
  const missing = (['JWT_SECRET', 'WX_APPID', 'WX_SECRET'] as const).filter((name) => !read[name])
  const wrong = missing.map((name) => `${name} is needed in production`)
  if (read.WX_API_BASE !== WECHAT && /^https?:\/\/(127\.|localhost|\[::1\])/.test(read.WX_API_BASE)) {
    wrong.push('WX_API_BASE points to a stand-in; production talks to WeChat itself')
  }
  if (wrong.length) throw new Error(`the environment is not right:\n  ${wrong.join('\n  ')}`)
}

function storageOf(read: Variables, dataDir: string): StorageConfig {
  if (!read.S3_BUCKET) return { kind: 'disk', folder: path.join(dataDir, 'files') }
  if (!read.S3_ACCESS_KEY !== !read.S3_SECRET_KEY) {
    throw new Error('the environment is not right:\n  S3_ACCESS_KEY and S3_SECRET_KEY go together')
  }
  const keys = { accessKeyId: read.S3_ACCESS_KEY ?? '', secretAccessKey: read.S3_SECRET_KEY ?? '' }
  return {
    kind: 's3',
    endpoint: read.S3_ENDPOINT,
    region: read.S3_REGION,
    bucket: read.S3_BUCKET,
    credentials: read.S3_ACCESS_KEY ? keys : null,
    isPathStyle: read.S3_PATH_STYLE,
    sendsReaders: read.S3_SEND_READERS,
  }
}

function databaseOf(read: Variables, dataDir: string): DatabaseConfig {
  if (read.DATABASE_URL) return fromUrl(new URL(read.DATABASE_URL), read.MYSQL_POOL)
  if (!read.MYSQL_ADDRESS) {
    return { kind: 'sqlite', file: path.join(dataDir, 'kaidan.sqlite'), durability: read.SQLITE_DURABILITY }
  }
  const [host = '', port = '3306'] = read.MYSQL_ADDRESS.split(':')
  return {
    kind: 'mysql',
    host,
    port: Number(port),
    username: read.MYSQL_USERNAME,
    password: read.MYSQL_PASSWORD,
    database: checkedName(read.MYSQL_DATABASE),
    poolSize: read.MYSQL_POOL,
  }
}

function fromUrl(url: URL, poolSize: number): DatabaseConfig {
  return {
    kind: 'mysql',
    host: url.hostname,
    port: Number(url.port || 3306),
    username: decodeURIComponent(url.username) || 'root',
    password: decodeURIComponent(url.password),
    database: checkedName(url.pathname.slice(1) || 'kaidan'),
    poolSize,
  }
}

function checkedName(name: string): string {
  if (!/^\w{1,64}$/.test(name)) throw new Error('MYSQL_DATABASE wants letters, digits and _ only')
  return name
}

/** Outside production a secret is made once and kept, so that sign-ins survive a restart. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'jwt-secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataDir, { recursive: true })
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}
