import { createHmac } from 'node:crypto'
import { checkCredentials } from './credentials'
import { newSessionKey } from './identifiers'
import type { Errcode } from './refusal'
import { Refusal } from './refusal'
import type { ApiRequest } from './request'
import type { World } from './world'

/** Codes that play a certain answer, whoever's they are. */
const PLAYED: [prefix: string, errcode: Errcode][] = [
  ['blocked', 40226],
  ['busy', -1],
]

/** `GET /sns/jscode2session`: a login code once for an openid and a new session key. */
export function codeToSession({ query }: ApiRequest, world: World) {
  const shown = { appid: query.get('appid'), secret: query.get('secret'), grantType: query.get('grant_type') }
  checkCredentials(world, shown, 'authorization_code')
  const person = world.people.find(redeem(query.get('js_code') ?? '', world))
  const sessionKey = newSessionKey()
  world.sessionKeys.set(person.openid, sessionKey)
  return {
    session_key: sessionKey,
    openid: person.openid,
    ...(person.unionid && { unionid: person.unionid }),
  }
}

function redeem(code: string, world: World) {
  if (!code) throw new Refusal(41008)
  const played = PLAYED.find(([prefix]) => code.startsWith(prefix))
  if (played) throw new Refusal(played[1])
  const found = world.codes.look('login', code)
  if (found.state === 'unknown') throw new Refusal(40029)
  if (found.state === 'used') throw new Refusal(40163)
  world.codes.use(code)
  return found.person
}

/** `GET /wxa/checksession`: whether the caller holds the valid session key, without sending it. */
export function checkSession({ query }: ApiRequest, world: World) {
  const openid = query.get('openid') ?? ''
  if (!world.people.hasOpenid(openid)) throw new Refusal(40003)
  const sessionKey = world.sessionKeys.get(openid)
  // The key of the signature is the Base64 text as it was handed out, not the bytes it stands for.
  const wanted = sessionKey && createHmac('sha256', sessionKey).update('').digest('hex')
  const isRight = query.get('sig_method') === 'hmac_sha256' && query.get('signature') === wanted
  if (!wanted || !isRight) throw new Refusal(87009)
  return { errcode: 0, errmsg: 'ok' }
}
