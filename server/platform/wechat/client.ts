import { setTimeout as sleep } from 'node:timers/promises'
import type { AxiosInstance, AxiosResponse } from 'axios'
import axios from 'axios'
import type { WechatAnswer } from './answer'
import { readAnswer } from './answer'
import { WechatError } from './errors'
import { readPicture, type WechatPicture } from './picture'

/** The part of a log this client writes to; a pino logger fits. */
export interface WechatLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** One call of an endpoint. */
export interface WechatCall {
  method: 'GET' | 'POST'
  path: string
  query?: Record<string, string>
  body?: object
  /** What must not be seen in an error, should the other side repeat it. */
  secrets: string[]
}

/** Sends calls, again if that may help, and gives up when `deadline` fires. @throws {WechatError} */
export type SendToWechat<T = WechatAnswer> = (call: WechatCall, deadline: AbortSignal) => Promise<T>

/** The line to WeChat: for endpoints that answer JSON, and for those that answer a picture. */
export interface Line {
  send: SendToWechat
  sendForPicture: SendToWechat<WechatPicture>
}

/** Reads a body; `conceal` takes the secrets out of words that will be shown. */
type Reader<T> = (status: number, body: Buffer, conceal: (words: string) => string) => T

/** Pauses before the second and the third try. */
const PAUSES_MS = [200, 600]
const LARGEST_ANSWER_BYTES = 1024 * 1024

/**
 * The line to WeChat. @throws {TypeError} when `baseUrl` is no http(s) address
 */
export function createLine(baseUrl: string, log?: WechatLog): Line {
  const http = createHttp(baseUrl)
  const sender =
    <T>(read: Reader<T>): SendToWechat<T> =>
    async (call, deadline) => {
      for (const pauseMs of PAUSES_MS) {
        try {
          return await sendOnce(http, call, deadline, read)
        } catch (error) {
          if (!isWorthRepeating(error)) throw error
          log?.warn({ path: call.path, ...error.toJSON() }, 'WeChat call failed, trying again')
          await pause(pauseMs, deadline, error)
        }
      }
      return sendOnce(http, call, deadline, read)
    }
  return {
    send: sender((status, body, conceal) => readAnswer(status, body.toString('utf8'), conceal)),
    sendForPicture: sender(readPicture),
  }
}

function createHttp(baseUrl: string) {
  const { protocol } = new URL(baseUrl)
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`no http address: ${baseUrl}`)
  return axios.create({
    baseURL: baseUrl,
    // The query holds secrets: it goes straight to WeChat, never on to where an answer or the environment points.
    maxRedirects: 0,
    proxy: false,
    maxContentLength: LARGEST_ANSWER_BYTES,
    responseType: 'arraybuffer',
    validateStatus: () => true,
  })
}

async function sendOnce<T>(http: AxiosInstance, call: WechatCall, deadline: AbortSignal, read: Reader<T>) {
  const { method, path, query, body, secrets } = call
  let response: AxiosResponse<Buffer>
  try {
    response = await http.request<Buffer>({ method, url: path, params: query, data: body, signal: deadline })
  } catch (error) {
    throw lineError(error)
  }
  return read(response.status, response.data, (words) => conceal(words, secrets))
}

/** An axios error holds the whole request with its secrets, so only its code goes on. */
function lineError(error: unknown) {
  if (axios.isCancel(error)) return new WechatError({ trouble: 'timeout', errmsg: 'no answer in time' })
  const code = axios.isAxiosError(error) ? error.code : undefined
  const isTooLong = code === axios.AxiosError.ERR_BAD_RESPONSE
  return new WechatError({ trouble: isTooLong ? 'garbage' : 'network', errmsg: code ?? 'connection failed' })
}

/** WeChat asks to try again on -1; a broken connection may be a stale one. All else would only fail again. */
function isWorthRepeating(error: unknown): error is WechatError {
  return error instanceof WechatError && (error.errcode === -1 || error.trouble === 'network')
}

async function pause(ms: number, deadline: AbortSignal, failure: WechatError) {
  try {
    await sleep(ms, undefined, { signal: deadline })
  } catch {
    throw failure
  }
}

const conceal = (words: string, secrets: string[]) =>
  secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '[secret]'), words)
