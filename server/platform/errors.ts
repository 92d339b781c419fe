/** One kind of failure: its word code, HTTP status and the number S3's clients know. */
export interface ErrorType {
  readonly code: string
  readonly status: number
  readonly bizCode: number
  /** A sample sentence, for the document. */
  readonly sample: string
  /** Details of that sample, for the document. */
  readonly sampleDetails: unknown
}

/** A failure that people may see: it has a word code, a status, and a Chinese sentence with one next step. */
export class KnownError extends Error {
  constructor(
    readonly type: ErrorType,
    message: string,
    /** Fields and reasons, or the facts a screen may branch on. */
    readonly details: unknown,
  ) {
    super(message)
    this.name = type.code
  }
}

/** Constructor of one kind of failure. */
export interface ErrorFactory<D> {
  (...details: D extends undefined ? [] : [details: D]): KnownError
  readonly type: ErrorType
}

/**
 * Defines one kind of failure. Throw what the factory returns; never return a failure.
 * @param say the Chinese sentence, made from the details
 */
export function defineError<D = undefined>(
  code: string,
  status: number,
  bizCode: number,
  say: (details: D) => string,
  sample: D,
): ErrorFactory<D> {
  const type: ErrorType = { code, status, bizCode, sample: say(sample), sampleDetails: sample ?? [] }
  const make = (...[details]: [D?]): KnownError => new KnownError(type, say(details as D), details ?? [])
  return Object.assign(make, { type }) as unknown as ErrorFactory<D>
}

/** Numbers of S3 for each HTTP status, where a failure has none of its own. */
export const BIZ = {
  invalid: 4000,
  badCredentials: 4001,
  notSignedIn: 4002,
  forbidden: 4003,
  proofNeeded: 4006,
  notFound: 4004,
  exists: 4005,
  versionConflict: 4090,
  illegalTransition: 4091,
  outOfStock: 4092,
  belowFloor: 4094,
  tooMany: 4290,
  internal: 5000,
  file: 5002,
  waking: 5030,
} as const

/** Field and reason, as `details` of a refused input carries them. */
export interface FieldReason {
  field: string
  reason: string
}

const noField: FieldReason[] = [{ field: 'page', reason: '页码不能小于 1' }]

export const invalidInput = defineError<FieldReason[]>(
  'request.invalid',
  400,
  BIZ.invalid,
  (details) => details[0]?.reason ?? '填的内容不对',
  noField,
)
export const malformedJson = defineError(
  'request.malformed_json',
  400,
  BIZ.invalid,
  () => '请求内容不是正确的 JSON',
  undefined,
)
export const bodyTooLarge = defineError(
  'request.too_large',
  413,
  BIZ.invalid,
  () => '请求内容太大，最多 100 KB',
  undefined,
)
export const fileTooLarge = defineError<{ megabytes: number }>(
  'request.file_too_large',
  413,
  BIZ.file,
  ({ megabytes }) => `文件太大，最多 ${megabytes} MB`,
  { megabytes: 10 },
)
export const brokenUpload = defineError(
  'request.broken_upload',
  400,
  BIZ.file,
  () => '文件没有传完整，再传一次',
  undefined,
)
export const unsupportedMedia = defineError(
  'request.unsupported_media',
  415,
  BIZ.invalid,
  () => '请求的编码或格式不支持，请用 JSON',
  undefined,
)
export const notSignedIn = defineError(
  'session.required',
  401,
  BIZ.notSignedIn,
  () => '太久没用，重新登录一下，单子还在。',
  undefined,
)
export const forbidden = defineError(
  'access.denied',
  403,
  BIZ.forbidden,
  () => '这件事要有权限的人来做，可以找店主。',
  undefined,
)
/** A dangerous act wants a fresh proof of who is there; the phone asks for it and sends the same again. */
export const proveYourself = defineError(
  'access.prove_yourself',
  403,
  BIZ.proofNeeded,
  () => '这一步要确认是你本人，确认后接着做。',
  undefined,
)
/** Not existing and not visible are the same answer, so that nobody can probe for rows. */
export const notFound = defineError<{ what: string }>(
  'resource.not_found',
  404,
  BIZ.notFound,
  ({ what }) => `没有找到这个${what}`,
  { what: '订单' },
)
export const unknownRoute = defineError('route.unknown', 404, BIZ.notFound, () => '没有这个接口', undefined)
export const alreadyTaken = defineError<{ field: string; label: string }>(
  'resource.taken',
  409,
  BIZ.exists,
  ({ label }) => `${label}已经有了，换一个`,
  { field: 'name', label: '名称' },
)
export const stillInUse = defineError('resource.in_use', 409, BIZ.exists, () => '还有单据用着它，不能删', undefined)
export const versionConflict = defineError<{ current: number }>(
  'resource.version_conflict',
  409,
  BIZ.versionConflict,
  () => '刚刚有人改过，刷新看一眼再改',
  { current: 2 },
)
export const idempotencyMismatch = defineError(
  'request.idempotency_mismatch',
  422,
  BIZ.invalid,
  () => '同一个 Idempotency-Key 用在了不同的内容上，请换一个',
  undefined,
)
export const tooManyRequests = defineError<{ retryAfterSeconds: number }>(
  'request.too_many',
  429,
  BIZ.tooMany,
  ({ retryAfterSeconds }) => `点得太快了，${retryAfterSeconds} 秒后再试`,
  { retryAfterSeconds: 5 },
)
export const databaseWaking = defineError<{ retryAfterSeconds: number }>(
  'database.waking',
  503,
  BIZ.waking,
  () => '数据库正在唤醒，几秒后自动再试',
  { retryAfterSeconds: 5 },
)
export const shuttingDown = defineError<{ retryAfterSeconds: number }>(
  'server.draining',
  503,
  BIZ.waking,
  () => '服务正在换新版本，几秒后自动再试',
  { retryAfterSeconds: 2 },
)
export const internalError = defineError(
  'server.internal',
  500,
  BIZ.internal,
  () => '出了点问题，填好的都还在，过一会儿再试。',
  undefined,
)
