import { currentActor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { accounts } from './contract'
import { departWith } from './oidc-trip'

/** Sends a signed-in person to the provider, to bind the account they have there. @throws accounts.oidc_off */
export async function startBinding(): Promise<AnswerOf<(typeof accounts.endpoints)['startBinding']>> {
  return departWith(currentActor().userId)
}
