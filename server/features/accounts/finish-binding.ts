import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { atOnce } from '../sessions'
import type { accounts } from './contract'
import { bindIdentity } from './identity'
import { arrivedPerson } from './oidc-trip'

type Finish = (typeof accounts.endpoints)['finishBinding']

/** Binds the account a signed-in person came back with. @throws accounts.oidc_refused, accounts.identity_taken */
export async function finishBinding(input: InputOf<Finish>): Promise<AnswerOf<Finish>> {
  const { userId } = currentActor()
  const person = await arrivedPerson(input, userId)
  await atOnce(() => bindIdentity(userId, person))
  return { done: true }
}
