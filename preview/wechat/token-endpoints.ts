import { checkCredentials } from './credentials'
import { Refusal } from './refusal'
import type { ApiRequest } from './request'
import type { IssuedToken } from './tokens'
import type { World } from './world'

const answer = ({ value, expiresIn }: IssuedToken) => ({ access_token: value, expires_in: expiresIn })

/** `GET /cgi-bin/token` */
export function ordinaryToken({ query }: ApiRequest, world: World) {
  const shown = { appid: query.get('appid'), secret: query.get('secret'), grantType: query.get('grant_type') }
  checkCredentials(world, shown, 'client_credential')
  return answer(world.tokens.ordinary())
}

/** `POST /cgi-bin/stable_token` */
export function stableToken({ json }: ApiRequest, world: World) {
  const shown = { appid: json.appid, secret: json.secret, grantType: json.grant_type }
  checkCredentials(world, shown, 'client_credential')
  const token = json.force_refresh === true ? world.tokens.forced() : world.tokens.stable()
  if (!token) throw new Refusal(45009)
  return answer(token)
}
