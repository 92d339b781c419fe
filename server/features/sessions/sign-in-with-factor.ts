import type { InputOf } from '../../platform/contract/endpoint'
import { checkFactor, confirmedFactor } from '../factors'
import { readCode, redeemCode } from '../guards'
import { User } from '../members'
import type { sessions } from './contract'
import { challengeOver, secondFactorRefused } from './errors'
import { startBound } from './start-bound'
import type { SignedIn } from './start-session'

type Input = InputOf<(typeof sessions.endpoints)['signInWithFactor']>

/**
 * The second half of a sign-in by password.
 * @throws session.challenge_over when the first half was too long ago, session.second_factor_refused for a wrong code
 */
export async function signInWithFactor({ challenge, code, wechatCode }: Input): Promise<SignedIn> {
  const { userId } = (await readCode('second-factor', challenge)) ?? {}
  const [user, factor] = userId ? await Promise.all([User.findByPk(userId), confirmedFactor(userId)]) : []
  if (!user || !factor) throw challengeOver()
  if (!(await checkFactor(factor, code))) throw secondFactorRefused()
  if (!(await redeemCode('second-factor', challenge))) throw challengeOver()
  return startBound(user, wechatCode)
}
