/** One refused field of an input, and why. */
export interface FieldReason {
  field: string
  reason: string
}

/** Code of a call that got no answer: no net, time-out, or a server that is away. */
export const NETWORK = 'network'

/** Code of a mistake in the mini program itself. */
export const SURPRISE = 'app.surprise'

/** Why a call failed, with a sentence people may read. Pages branch on `code` and `details`. */
export class ApiError extends Error {
  constructor(
    /** The server's word, such as "orders.price_changed"; "network" when nothing came back. */
    readonly code: string,
    message: string,
    /** Refused fields, or the facts that came with this kind of failure. */
    readonly details: unknown = [],
    /** HTTP status; 0 when nothing came back. */
    readonly status = 0,
    readonly requestId = '',
  ) {
    super(message)
    this.name = 'ApiError'
  }

  /** Whether trying the same again may help. */
  get mayPass(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }

  /** A short number people can read out, "7F3A-20"; empty when the server never saw the call. */
  get problem(): string {
    const letters = this.requestId.replace(/[^0-9a-z]/gi, '').toUpperCase()
    return letters.length < 6 ? letters : `${letters.slice(0, 4)}-${letters.slice(4, 6)}`
  }

  /** The reasons of refused fields by field path, empty when there are none. */
  get fields(): Record<string, string> {
    if (!Array.isArray(this.details)) return {}
    return Object.fromEntries((this.details as FieldReason[]).map(({ field, reason }) => [field, reason]))
  }
}

/** Any failure as one with a sentence. A mistake of our own is also thrown again, for the app's error log. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  setTimeout(() => {
    throw error
  })
  return new ApiError(SURPRISE, '没办成，填好的都还在。', [], 1)
}
