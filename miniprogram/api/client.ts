import { denials } from '../stores/denials'
import { session, type SignedIn } from '../stores/session'
import { writes } from '../stores/writes'
import { uuid } from '../utils/uuid'
import { dataOf, type Reply } from './envelope'
import { ApiError, NETWORK } from './error'
import { askForProof } from './proof'
import { send, type LocalFile, type Method, type OnProgress, type Outgoing } from './transport'

export type { LocalFile, OnProgress } from './transport'

/** What goes with a call. */
export interface CallOptions {
  query?: object
  body?: object
  /** Whether to try once more by itself when nothing came back; true unless said otherwise. */
  retry?: boolean
}

const RETRY_AFTER_MS = 400
const SIGN_IN = 'pages/sessions/sign-in/index'
const REFRESH = '/api/auth/refresh'
const EXPIRED = '太久没用，重新登录一下，单子还在。'

/** Keys of writes whose outcome nobody knows: the same write sent again must not count twice. */
const unsettled = new Map<string, string>()
let renewing: Promise<boolean> | undefined

/**
 * Calls the server and answers the `data` of its envelope.
 * @throws ApiError always with a sentence for people
 */
export async function call<T>(method: Method, path: string, options: CallOptions = {}): Promise<T> {
  const request = { method, path: path + queryText(options.query), body: options.body }
  const retry = options.retry ?? true
  return dataOf(method === 'GET' ? await withSession(request, {}, retry) : await write(request, retry)) as T
}

/**
 * Sends a file with what belongs to it, and answers the `data` of the envelope.
 * @throws ApiError always with a sentence for people
 */
export async function upload<T>(
  path: string,
  { file, ...body }: { file: LocalFile },
  onProgress?: OnProgress,
): Promise<T> {
  return dataOf(await write({ method: 'POST', path, body, file, onProgress }, true)) as T
}

/**
 * Fetches a file and answers the temporary path it lies under.
 * @throws ApiError always with a sentence for people
 */
export async function download(path: string, { query }: Pick<CallOptions, 'query'> = {}): Promise<string> {
  const request = { method: 'GET', path: path + queryText(query), body: undefined, isDownload: true } as const
  const reply = await withSession(request, {}, true)
  return reply.status === 200 ? String(reply.body) : (dataOf(reply) as string)
}

async function write(request: Omit<Outgoing, 'header'>, retry: boolean): Promise<Reply> {
  const identity = JSON.stringify([request.method, request.path, request.body, request.file?.path])
  const key = unsettled.get(identity) ?? uuid()
  unsettled.set(identity, key)
  const reply = await withSession(request, { 'Idempotency-Key': key }, retry)
  if (reply.status < 500) unsettled.delete(identity)
  if (reply.status === 200) writes.set(writes.get() + 1)
  return reply
}

async function withSession(
  request: Omit<Outgoing, 'header'>,
  header: Record<string, string>,
  retry: boolean,
): Promise<Reply> {
  const reply = await withToken(request, header, retry)
  if (isRefused(reply, 'access.denied')) denials.set(denials.get() + 1)
  if (!isRefused(reply, 'access.prove_yourself') || !(await askForProof())) return reply
  return withToken(request, header, retry)
}

const isRefused = ({ body }: Reply, code: string): boolean => (body as { error?: string } | null)?.error === code

async function withToken(
  request: Omit<Outgoing, 'header'>,
  header: Record<string, string>,
  retry: boolean,
): Promise<Reply> {
  const token = session.get().tokens?.accessToken
  const reply = await attempt({ ...request, header: { ...header, ...bearer(token) } }, retry)
  if (reply.status !== 401 || request.path.startsWith('/api/auth/')) return reply
  if (!token) {
    // Other refusals are the page's to tell: a code of WeChat that was too old, say.
    if (isRefused(reply, 'session.required')) openSignIn('')
    return reply
  }
  if (!(await hasFreshToken(token))) throw new ApiError('session.expired', EXPIRED, [], 401)
  return attempt({ ...request, header: { ...header, ...bearer(session.get().tokens?.accessToken) } }, retry)
}

/** Whether there is a newer token than the refused one; asks for one at most once at a time. */
async function hasFreshToken(refused: string): Promise<boolean> {
  const current = session.get().tokens?.accessToken
  if (current && current !== refused) return true
  renewing ??= renew().finally(() => (renewing = undefined))
  return renewing
}

async function renew(): Promise<boolean> {
  const refreshToken = session.get().tokens?.refreshToken
  if (!refreshToken) return false
  const reply = await attempt({ method: 'POST', path: REFRESH, body: { refreshToken }, header: {} }, false)
  if (reply.status === 200) return session.renew(dataOf(reply) as SignedIn, refreshToken)
  if (reply.status >= 500 || reply.status === 429) dataOf(reply)
  session.clear()
  openSignIn(`?expired=1${endOf(reply)}`)
  return false
}

/** Why somebody ended the session on purpose, for the sign-in page; empty when it was not used for too long. */
function endOf({ body }: Reply): string {
  const { error, details } = body as { error?: string; details?: { reason?: string } }
  return error === 'session.ended' && details?.reason ? `&why=${details.reason}` : ''
}

/** Opens the sign-in page above the present one, which it comes back to. */
function openSignIn(query: string): void {
  const pages = getCurrentPages()
  if (pages[pages.length - 1]?.route === SIGN_IN) return
  const url = `/${SIGN_IN}${query}`
  wx.navigateTo({ url, fail: () => void wx.redirectTo({ url }) })
}

async function attempt(request: Outgoing, retry: boolean): Promise<Reply> {
  try {
    return await send(request)
  } catch {
    if (!retry) throw noAnswer(request.method)
  }
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS))
  return send(request).catch(() => {
    throw noAnswer(request.method)
  })
}

function noAnswer(method: Method): ApiError {
  return new ApiError(NETWORK, method === 'GET' ? '网络不通，换个地方站站再试。' : '没发出去，填好的都还在。')
}

function bearer(token: string | undefined): Record<string, string> {
  return token ? { Authorization: `Bearer ${token}` } : {}
}

function queryText(query: object = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')
  return text && `?${text}`
}
