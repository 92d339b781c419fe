import type { AnswerOf } from '../../platform/contract/endpoint'
import type { accounts } from './contract'
import { accountServices } from './services'

/** Which ways of signing in there are beside name and password. */
export function readWays(): Promise<AnswerOf<(typeof accounts.endpoints)['readWays']>> {
  const { mail, oidc } = accountServices()
  return Promise.resolve({ wechat: true, mail: mail !== null, oidc: oidc?.name ?? null })
}
