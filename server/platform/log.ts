import pino, { type Logger } from 'pino'

const SECRETS = [
  'password',
  'refreshToken',
  'accessToken',
  'code',
  'phoneCode',
  'wechatCode',
  'secret',
  'session_key',
  'authorization',
]

/** The log: one JSON object a line on stdout, secrets replaced wherever they may stand. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRETS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[secret]' },
  })
}

export type { Logger }
