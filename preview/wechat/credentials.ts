import { Refusal } from './refusal'
import type { World } from './world'

/** What a caller shows to prove it is the app. */
export interface Credentials {
  appid?: unknown
  secret?: unknown
  grantType?: unknown
}

/**
 * Checks app id, then secret, then grant type: the real server names a wrong app id even when the grant type is missing.
 * @throws {Refusal} 41002, 40013, 41004, 40125 or 40002
 */
export function checkCredentials(world: World, { appid, secret, grantType }: Credentials, wantedGrant: string): void {
  if (!appid) throw new Refusal(41002)
  if (appid !== world.appId) throw new Refusal(40013)
  if (!secret) throw new Refusal(41004)
  if (secret !== world.appSecret) throw new Refusal(40125)
  if (grantType !== wantedGrant) throw new Refusal(40002)
}
