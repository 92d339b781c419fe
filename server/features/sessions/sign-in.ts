import type { InputOf } from '../../platform/contract/endpoint'
import { readableCode } from '../../platform/readable-code'
import { hasFactor } from '../factors'
import { forgiveTries, issueCode, takeTry } from '../guards'
import { isPassword, User } from '../members'
import type { sessions } from './contract'
import { badCredentials, secondFactorNeeded } from './errors'
import { startBound } from './start-bound'
import type { SignedIn } from './start-session'

const CHALLENGE_LENGTH = 40
const CHALLENGE_MINUTES = 5

/**
 * Signs in by name and password; a WeChat code sent along binds that WeChat. Where a second factor is on, it only
 * hands out the challenge that goes with its code.
 * @throws session.bad_credentials the same, and as late, for an unknown name and a wrong password
 */
export async function signIn(input: InputOf<(typeof sessions.endpoints)['signIn']>): Promise<SignedIn> {
  const username = input.username.toLowerCase()
  const tries = `password:${username}`
  await takeTry(tries)
  const user = await User.findOne({ where: { username } })
  const isRight = await isPassword(input.password, user?.passwordHash ?? null)
  if (!user || !isRight) throw badCredentials()
  await forgiveTries(tries)
  if (await hasFactor(user.id)) throw secondFactorNeeded({ challenge: await challengeFor(user.id) })
  return startBound(user, input.wechatCode)
}

async function challengeFor(userId: string): Promise<string> {
  const code = readableCode(CHALLENGE_LENGTH)
  await issueCode({ purpose: 'second-factor', code, userId, minutes: CHALLENGE_MINUTES })
  return code
}
