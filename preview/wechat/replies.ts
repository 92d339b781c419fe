import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault, FaultKind } from './faults'
import { Refusal, refusalBody } from './refusal'
import type { ApiRequest } from './request'
import { answerApi } from './routes'
import type { World } from './world'

const JSON_TYPE = 'application/json; encoding=utf-8'
const GATEWAY_PAGE = '<html><head><title>Bad Gateway</title></head><body><h1>nginx</h1></body></html>\n'

/** Sends one whole answer. */
export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body)
}

/** Sends a JSON answer with the type the real server gives it. */
export function sendJson(response: ServerResponse, body: object, status = 200): void {
  send(response, status, JSON_TYPE, JSON.stringify(body))
}

/** One request on its way to an answer. */
export interface Exchange {
  request: ApiRequest
  response: ServerResponse
  world: World
  /** Fires when the stand-in closes, so that no late answer holds it up. */
  closing: AbortSignal
}

/** Answers as WeChat, unless a fault waits for this path. */
export async function reply(exchange: Exchange): Promise<void> {
  const { path } = exchange.request
  exchange.world.calls.set(path, (exchange.world.calls.get(path) ?? 0) + 1)
  const fault = exchange.world.faults.take(path)
  if (fault) await MISHAPS[fault.kind](exchange, fault)
  else await replyAsWechat(exchange)
}

async function replyAsWechat(exchange: Exchange) {
  const body = await work(exchange)
  if (Buffer.isBuffer(body)) return send(exchange.response, 200, 'image/png', body)
  // The real server calls a session plain text; a client that goes by the type alone would miss it.
  const type = 'session_key' in body ? 'text/plain' : JSON_TYPE
  send(exchange.response, 200, type, JSON.stringify(body))
}

async function work({ request, world }: Exchange): Promise<object> {
  try {
    return await answerApi(request, world)
  } catch (error) {
    if (error instanceof Refusal) return refusalBody(error.errcode, request.path, world.clock.now())
    throw error
  }
}

const MISHAPS: Record<FaultKind, (exchange: Exchange, fault: Fault) => void | Promise<void>> = {
  latency: async (exchange, { value }) => {
    await sleep(Number(value), undefined, { signal: exchange.closing })
    await replyAsWechat(exchange)
  },
  http500: ({ response }, { value = 500 }) => send(response, Number(value), 'text/html', GATEWAY_PAGE),
  errcode: ({ request, response, world }, { value }) =>
    sendJson(response, refusalBody(Number(value), request.path, world.clock.now())),
  drop: async (exchange, { value }) => {
    if (value === 'after') await work(exchange)
    exchange.response.destroy()
  },
  html: ({ response }) => send(response, 200, 'text/html', GATEWAY_PAGE),
  truncated: async (exchange) => {
    const answer = await work(exchange)
    const body = Buffer.isBuffer(answer) ? answer : Buffer.from(JSON.stringify(answer))
    send(exchange.response, 200, JSON_TYPE, body.subarray(0, Math.floor(body.length / 2)))
  },
}
