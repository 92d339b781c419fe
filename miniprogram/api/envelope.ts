import { ApiError } from './error'

/** What came back over the wire. */
export interface Reply {
  status: number
  body: unknown
}

interface Envelope {
  message?: string
  data?: unknown
  error?: string
  details?: unknown
  requestId?: string
}

/** The `data` of a good answer. @throws ApiError for every other, also for what is no envelope at all */
export function dataOf({ status, body }: Reply): unknown {
  const envelope = isObject(body) ? body : {}
  if (status === 200 && 'data' in envelope) return envelope.data
  throw failureOf(envelope, status === 200 ? 502 : status)
}

function failureOf(envelope: Envelope, status: number): ApiError {
  const { error = 'server', message = '服务器没接住，再试一次。', details = [], requestId = '' } = envelope
  return new ApiError(error, message, details, status, requestId)
}

function isObject(body: unknown): body is Envelope {
  return typeof body === 'object' && body !== null
}
