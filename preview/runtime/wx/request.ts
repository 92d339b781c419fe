import { manifest } from '../manifest'
import { failure, ApiError, type Answer, type Callbacks } from './api'

/** WeChat's own time-out in ms where app.json sets none. */
const DEFAULT_TIMEOUT = 60_000

/** WeChat's numbers for what can go wrong. */
const ERRNO = { timeout: 5, network: 600001, url: 600009 }

interface RequestOptions extends Callbacks {
  url: string
  method?: string
  data?: unknown
  header?: Record<string, unknown>
  timeout?: number
  dataType?: string
  responseType?: 'text' | 'arraybuffer'
}

type HeadersListener = (answer: { header: Record<string, string>; statusCode: number; cookies: string[] }) => void

/** `wx.request`: relative addresses go to the preview's own origin. */
export function request(options: RequestOptions): object {
  const controller = new AbortController()
  const heard = new Set<HeadersListener>()
  void run(options, controller, (answer) => heard.forEach((listener) => listener(answer)))
  return {
    abort: () => controller.abort(new ApiError('abort')),
    onHeadersReceived: (listener: HeadersListener) => void heard.add(listener),
    offHeadersReceived: (listener?: HeadersListener) => (listener ? void heard.delete(listener) : heard.clear()),
  }
}

async function run(options: RequestOptions, controller: AbortController, headers: HeadersListener): Promise<void> {
  let answer: Answer
  let isOk = false
  try {
    answer = { ...(await exchange(options, controller, headers)), errMsg: 'request:ok' }
    isOk = true
  } catch (error) {
    answer = failure('request', error)
  }
  // Outside of the try: an exception in the mini program's callback is its own, not the request's.
  if (isOk) options.success?.(answer)
  else options.fail?.(answer)
  options.complete?.(answer)
}

async function exchange(
  options: RequestOptions,
  controller: AbortController,
  headers: HeadersListener,
): Promise<object> {
  const limit = options.timeout ?? manifest().app.networkTimeout?.request ?? DEFAULT_TIMEOUT
  const timer = setTimeout(() => controller.abort(new ApiError('timeout', ERRNO.timeout)), limit)
  try {
    const response = await fetch(...toFetch(options, controller.signal))
    const header = Object.fromEntries(response.headers)
    headers({ header, statusCode: response.status, cookies: [] })
    return { data: await readBody(response, options), statusCode: response.status, header, cookies: [] }
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : asFailure(error)
  } finally {
    clearTimeout(timer)
  }
}

function asFailure(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('errcode:-101 net::ERR_CONNECTION_FAILED', ERRNO.network)
}

function toFetch(options: RequestOptions, signal: AbortSignal): [string, RequestInit] {
  const method = (options.method ?? 'GET').toUpperCase()
  const headers = new Headers()
  for (const [name, value] of Object.entries(options.header ?? {})) headers.set(name, String(value))
  const init: RequestInit = { method, headers, signal, credentials: 'omit', redirect: 'follow' }
  if (method === 'GET' || method === 'HEAD') return [withQuery(checked(options.url), options.data), init]
  if (!headers.has('content-type')) headers.set('content-type', 'application/json')
  return [checked(options.url), { ...init, body: encodeBody(options.data, headers.get('content-type')!) }]
}

function checked(url: string): string {
  if (!URL.canParse(url, location.origin)) throw new ApiError(`invalid url "${url}"`, ERRNO.url)
  return url
}

function isPlain(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer)
}

function withQuery(url: string, data: unknown): string {
  if (!isPlain(data)) return url
  const query = formEncoded(data)
  return query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url
}

function encodeBody(data: unknown, contentType: string): BodyInit | undefined {
  if (!isPlain(data)) return data as BodyInit | undefined
  return contentType.includes('application/x-www-form-urlencoded') ? formEncoded(data) : JSON.stringify(data)
}

function formEncoded(data: Record<string, unknown>): string {
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        `${encodeURIComponent(key)}=${encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
    )
    .join('&')
}

async function readBody(response: Response, { responseType, dataType = 'json' }: RequestOptions): Promise<unknown> {
  if (responseType === 'arraybuffer') return response.arrayBuffer()
  const text = await response.text()
  if (dataType !== 'json') return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
