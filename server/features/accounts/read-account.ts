import { currentActor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { notSignedIn } from '../../platform/errors'
import { countRecoveryCodes, hasFactor } from '../factors'
import { User } from '../members'
import type { accounts } from './contract'
import { UserIdentity } from './model'
import { accountServices } from './services'

/** How the acting person signs in, and what else they might set up. */
export async function readAccount(): Promise<AnswerOf<(typeof accounts.endpoints)['readAccount']>> {
  const { userId } = currentActor()
  const [user, isFactorOn, recoveryCodes, identities] = await Promise.all([
    User.findByPk(userId),
    hasFactor(userId),
    countRecoveryCodes(userId),
    UserIdentity.findAll({ where: { userId }, order: ['id'] }),
  ])
  if (!user) throw notSignedIn()
  const { mail, oidc } = accountServices()
  const { username, phone, email } = user
  return {
    username,
    phone,
    email,
    hasPassword: user.passwordHash !== null,
    hasWechat: user.openid !== null,
    canMail: mail !== null,
    hasFactor: isFactorOn,
    recoveryCodes,
    identities: identities.map(({ id, label }) => ({ id, label })),
    oidc: oidc?.name ?? null,
  }
}
