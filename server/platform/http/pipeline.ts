import { setTimeout as sleep } from 'node:timers/promises'
import type { Express, Request, RequestHandler, Response } from 'express'
import type { Sequelize } from 'sequelize'
import { can, demandProof, during, type Actor, type Work } from '../access/actor'
import { now } from '../clock'
import { readInput, writeAnswer, type AnyEndpoint } from '../contract/endpoint'
import { Download } from '../contract/file'
import { inTransaction } from '../database/transaction'
import { BIZ, forbidden, invalidInput, KnownError, notSignedIn } from '../errors'
import type { Logger } from '../log'
import type { Budgets } from './budgets'
import { sendDownload } from './downloads'
import { isAsleep, wasNotReached } from './error-response'
import { once } from './idempotency'
import { bearer, type FindActor, type Tokens } from './identify'
import { receiveFile, type FetchCloudFile } from './uploads'

/** A verb: gets checked input, returns inside values. It sees no HTTP, shop, transaction or audit. */
export type Verb = (input: never) => Promise<unknown>

/** One endpoint and the verb that answers it. */
export interface Route {
  endpoint: AnyEndpoint
  verb: Verb
}

/** What the corridor needs of the house. */
export interface Corridor {
  sequelize: Sequelize
  tokens: Tokens
  findActor: FindActor
  budgets: Budgets
  fetchCloudFile: FetchCloudFile
  log: Logger
}

/** How long a request waits for a database that is waking up; the phone gives up at 15 s. */
const WAKING_MS = 8_000

/** Mounts every route; fixed paths go before paths with parameters. */
export function mountRoutes(app: Express, routes: readonly Route[], corridor: Corridor): void {
  const byPath = [...routes].sort((a, b) => openness(a) - openness(b))
  for (const route of byPath) {
    const path = `/api${route.endpoint.path.replace(/\{(\w+)\}/g, ':$1')}`
    const method = route.endpoint.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'
    app[method](path, walk(route, corridor))
  }
}

const openness = ({ endpoint }: Route): number => (endpoint.path.match(/\{/g) ?? []).length

/** The corridor: identify, authorize, validate, transaction, handle, check the answer, respond. Nobody skips a step. */
function walk(route: Route, corridor: Corridor): RequestHandler {
  return async (request, response) => {
    const work = workOf(request, response)
    await during(work, async () => {
      work.actor = await awake(() => identify(request, corridor))
      await corridor.budgets.spend(route.endpoint.budget, work)
      authorize(route.endpoint, work.actor)
      await receiveFile(route.endpoint, request, response, corridor.fetchCloudFile)
      const input = validate(route.endpoint, request)
      if (route.endpoint.stepUp) demandProof()
      respond(
        response,
        await handle(route, corridor, request, response, input).catch((error: unknown) =>
          lapse(error, route, corridor, work),
        ),
      )
    })
  }
}

function workOf(request: Request, response: Response): Work {
  return {
    requestId: String(response.locals.requestId),
    actor: null,
    acrossTenants: null,
    ip: request.ip ?? '',
    device: (request.get('user-agent') ?? '').slice(0, 200),
    cloudOpenid: request.get('x-wx-source')
      ? (request.get('x-wx-from-openid') ?? request.get('x-wx-openid') ?? null)
      : null,
  }
}

async function identify(request: Request, { tokens, findActor }: Corridor): Promise<Actor | null> {
  const token = bearer(request.get('authorization'))
  const sessionId = token && tokens.read(token)
  return sessionId ? findActor(sessionId) : null
}

function authorize({ permission }: AnyEndpoint, actor: Actor | null): void {
  if (typeof permission === 'object') return
  if (!actor) throw notSignedIn()
  if (!can(permission, actor)) throw forbidden()
}

function validate(endpoint: AnyEndpoint, request: Request): unknown {
  const body: unknown = request.body
  if (
    endpoint.method !== 'GET' &&
    body !== undefined &&
    (typeof body !== 'object' || body === null || Array.isArray(body))
  ) {
    throw invalidInput([{ field: '', reason: '请求内容要是一个对象' }])
  }
  const read = readInput(endpoint, { ...request.query, ...(body as object), ...request.params })
  if ('broken' in read) throw invalidInput(read.broken)
  return read.value
}

async function handle(
  { endpoint, verb }: Route,
  { sequelize }: Corridor,
  request: Request,
  response: Response,
  input: unknown,
): Promise<unknown> {
  const answer = async (): Promise<unknown> => writeAnswer(endpoint, await verb(input as never))
  if (endpoint.method === 'GET') return awake(answer)
  if (endpoint.transactions === 'own') {
    // What a verb asks of others it can not ask twice: the database is woken up before, not in the middle.
    await awake(() => sequelize.query('SELECT 1'))
    return answer()
  }
  const transact = (task: () => Promise<unknown>) => inTransaction(sequelize, task)
  const key = typeof endpoint.permission === 'string' ? request.get('idempotency-key') : undefined
  if (key === undefined) return awake(() => transact(answer), wasNotReached)
  const { answer: kept, isReplay } = await awake(() =>
    once(key, { method: endpoint.method, path: request.path, input }, transact, answer),
  )
  if (isReplay) response.setHeader('Idempotency-Replayed', 'true')
  return kept
}

/** A sign-in that failed counts against its address. */
async function lapse(error: unknown, { endpoint }: Route, { budgets }: Corridor, work: Work): Promise<never> {
  if (endpoint.budget === 'sign-in' && error instanceof KnownError && isFailedSignIn(error)) await budgets.failed(work)
  throw error
}

/** Who is only asked for more, such as a second factor, has not failed. */
const isFailedSignIn = ({ type }: KnownError): boolean => type.status === 401 && type.bizCode !== BIZ.proofNeeded

/** The envelope of a success, in the only place that knows it; a file goes without one. */
function respond(response: Response, data: unknown): void {
  if (data instanceof Download) return sendDownload(response, data)
  response.json({ code: 200, message: 'success', data, timestamp: now().toISOString() })
}

/**
 * Tries again while the database is waking up. What may be read, or carries a key, may be done again whatever happened;
 * a write without a key only when the database was never reached: it might have been committed.
 */
async function awake<T>(task: () => Promise<T>, mayRepeat = isAsleep): Promise<T> {
  const until = Date.now() + WAKING_MS
  for (let pause = 200; ; pause = Math.min(pause * 2, 1_000)) {
    try {
      return await task()
    } catch (error) {
      if (!mayRepeat(error) || Date.now() + pause > until) throw error
      await sleep(pause)
    }
  }
}
