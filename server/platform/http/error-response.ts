import type { ErrorRequestHandler, Response } from 'express'
import {
  ConnectionError,
  ForeignKeyConstraintError,
  OptimisticLockError,
  TimeoutError,
  UniqueConstraintError,
  ValidationError,
} from 'sequelize'
import { now } from '../clock'
import {
  alreadyTaken,
  bodyTooLarge,
  databaseWaking,
  internalError,
  invalidInput,
  KnownError,
  malformedJson,
  stillInUse,
  unsupportedMedia,
  versionConflict,
} from '../errors'
import type { Logger } from '../log'

/** The one place that knows how a failure looks on the wire. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const known = asKnown(error)
    const requestId = String(response.locals.requestId ?? '')
    if (known.type.status >= 500) log.error({ err: error, requestId, path: request.path }, known.type.code)
    sendError(response, known, requestId)
  }
}

function sendError(response: Response, error: KnownError, requestId: string): void {
  const { code, status, bizCode } = error.type
  const wait = (error.details as { retryAfterSeconds?: number }).retryAfterSeconds
  if (wait !== undefined) response.setHeader('Retry-After', String(wait))
  response.status(status).json({
    code: status,
    message: error.message,
    error: code,
    bizCode,
    details: error.details,
    requestId,
    timestamp: now().toISOString(),
  })
}

/** Each known cause and the failure it is; the first that fits wins. */
const CAUSES: readonly [(error: unknown) => boolean, (error: never) => KnownError][] = [
  [(error) => error instanceof KnownError, (error: KnownError) => error],
  [(error) => error instanceof OptimisticLockError, () => versionConflict({ current: 0 })],
  [(error) => error instanceof UniqueConstraintError, takenOf],
  [(error) => error instanceof ForeignKeyConstraintError, () => stillInUse()],
  [(error) => error instanceof ValidationError, refusedByModel],
  [isAsleep, () => databaseWaking({ retryAfterSeconds: 5 })],
  [(error) => kindOf(error) === 'entity.parse.failed', () => malformedJson()],
  [(error) => kindOf(error) === 'entity.too.large', () => bodyTooLarge()],
  [(error) => ['encoding.unsupported', 'charset.unsupported'].includes(kindOf(error)), () => unsupportedMedia()],
  [(error) => error instanceof URIError || kindOf(error) === 'request.aborted', () => malformedJson()],
]

/** Any thrown thing as a failure people may see; the unknown becomes one plain sentence. */
export function asKnown(error: unknown): KnownError {
  const cause = CAUSES.find(([fits]) => fits(error))
  return cause ? cause[1](error as never) : internalError()
}

const LOST = ['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE']

/** Whether the database was never reached: nothing was done, so doing it again is safe, whatever it was. */
export function wasNotReached(error: unknown): boolean {
  return (
    error instanceof ConnectionError || error instanceof TimeoutError || causeOf(error).message.includes('is resuming')
  )
}

/** Whether the database did not answer: asleep, full, or gone in the middle, when nobody knows what it had done. */
export function isAsleep(error: unknown): boolean {
  return wasNotReached(error) || LOST.includes(causeOf(error).code)
}

function causeOf(error: unknown): { code: string; message: string } {
  const { code = '', message = '' } = (error as { parent?: { code?: string; message?: string } } | null)?.parent ?? {}
  return { code, message }
}

function takenOf(error: UniqueConstraintError): KnownError {
  const field = Object.keys(error.fields).find((name) => !/tenant/.test(name)) ?? 'id'
  return alreadyTaken({ field, label: '这个内容' })
}

function refusedByModel(error: ValidationError): KnownError {
  return invalidInput(error.errors.map(({ path, message }) => ({ field: path ?? '', reason: message })))
}

function kindOf(error: unknown): string {
  return (error as { type?: string } | null)?.type ?? ''
}
