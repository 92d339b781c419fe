import { batchDelete, batchDownload } from './cloud-storage'
import { codePicture } from './code-picture'
import { phoneNumber } from './phone'
import { Refusal } from './refusal'
import type { ApiRequest } from './request'
import { parseObject } from './request'
import { checkSession, codeToSession } from './sign-in'
import { ordinaryToken, stableToken } from './token-endpoints'
import type { TokenState } from './tokens'
import type { World } from './world'

interface Route {
  method: 'GET' | 'POST'
  needsToken: boolean
  /** JSON, or a picture. */
  answer(request: ApiRequest, world: World): object | Promise<Buffer>
}

/** Which function plays which endpoint of api.weixin.qq.com. */
const ROUTES: Record<string, Route> = {
  '/sns/jscode2session': { method: 'GET', needsToken: false, answer: codeToSession },
  '/cgi-bin/token': { method: 'GET', needsToken: false, answer: ordinaryToken },
  '/cgi-bin/stable_token': { method: 'POST', needsToken: false, answer: stableToken },
  '/wxa/checksession': { method: 'GET', needsToken: true, answer: checkSession },
  '/wxa/business/getuserphonenumber': { method: 'POST', needsToken: true, answer: phoneNumber },
  '/tcb/batchdownloadfile': { method: 'POST', needsToken: true, answer: batchDownload },
  '/tcb/batchdeletefile': { method: 'POST', needsToken: true, answer: batchDelete },
  '/wxa/getwxacodeunlimit': { method: 'POST', needsToken: true, answer: codePicture },
}

const TOKEN_REFUSALS: Record<TokenState, 40001 | 42001 | undefined> = {
  good: undefined,
  unknown: 40001,
  expired: 42001,
}

/**
 * What WeChat answers to this request. Checks in WeChat's order: token missing, unknown, expired; method; body empty,
 * body no JSON; then the endpoint's own rules.
 * @throws {Refusal}
 */
export function answerApi(request: ApiRequest, world: World): object | Promise<Buffer> {
  const route: Route | undefined = ROUTES[request.path]
  if (!route) throw new Refusal(40066)
  if (route.needsToken) checkToken(request, world)
  if (request.method !== route.method) throw new Refusal(route.method === 'POST' ? 43002 : 43001)
  return route.answer(route.method === 'POST' ? withJson(request) : request, world)
}

function checkToken({ query }: ApiRequest, world: World) {
  const token = query.get('access_token')
  if (!token) throw new Refusal(41001)
  const errcode = TOKEN_REFUSALS[world.tokens.check(token)]
  if (errcode) throw new Refusal(errcode)
}

function withJson(request: ApiRequest): ApiRequest {
  if (!request.body) throw new Refusal(44002)
  const json = parseObject(request.body)
  if (!json) throw new Refusal(47001)
  return { ...request, json }
}
