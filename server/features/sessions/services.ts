import type { Tokens } from '../../platform/http/identify'
import type { Wechat } from '../../platform/wechat'

/** What signing in stands on beside the database. */
export interface SignInServices {
  tokens: Tokens
  wechat: Wechat
  /** Whether the openid that WeChat's gateway adds to requests is believed. */
  trustHeaders: boolean
  /** Whether owners may open shops themselves. */
  opensShops: boolean
}

let services: SignInServices | undefined

/** Says what signing in stands on; once, at start. */
export function useForSignIn(given: SignInServices): void {
  services = given
}

/** What signing in stands on. @throws Error before start */
export function signInServices(): SignInServices {
  if (!services) throw new Error('nobody can sign in yet: useForSignIn comes first')
  return services
}
