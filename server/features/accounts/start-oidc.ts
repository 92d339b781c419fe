import type { AnswerOf } from '../../platform/contract/endpoint'
import type { accounts } from './contract'
import { departWith } from './oidc-trip'

/** Sends somebody to the provider to sign in. @throws accounts.oidc_off */
export async function startOidc(): Promise<AnswerOf<(typeof accounts.endpoints)['startOidc']>> {
  return departWith(null)
}
