import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { OidcPerson } from '../../platform/oidc'
import { User } from '../members'
import { startSession } from '../sessions'
import type { accounts } from './contract'
import { identityUnknown } from './errors'
import { bindIdentity, ownerOf } from './identity'
import { arrivedPerson } from './oidc-trip'

type Finish = (typeof accounts.endpoints)['finishOidc']

/**
 * Signs in whoever the provider says came back: by the bound account, else by an address both sides have verified.
 * @throws accounts.oidc_refused, accounts.identity_unknown
 */
export async function finishOidc(input: InputOf<Finish>): Promise<AnswerOf<Finish>> {
  const person = await arrivedPerson(input, null)
  const user = await userOf(person)
  if (!user) throw identityUnknown()
  return startSession(user, () => bindIdentity(user.id, person))
}

async function userOf(person: OidcPerson): Promise<User | null> {
  const bound = await ownerOf(person)
  if (bound !== null) return User.findByPk(bound)
  return person.email === null ? null : User.findOne({ where: { email: person.email } })
}
