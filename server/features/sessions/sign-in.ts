import type { InputOf } from '../../platform/contract/endpoint'
import { WechatError } from '../../platform/wechat'
import { isPassword, User } from '../members'
import { bindWechat } from './bind-wechat'
import { badCredentials, type sessions } from './contract'
import { signInServices } from './services'
import { startSession, type SignedIn } from './start-session'

/**
 * Signs in by name and password; a WeChat code sent along binds that WeChat.
 * @throws session.bad_credentials the same, and as late, for an unknown name and a wrong password
 */
export async function signIn(input: InputOf<(typeof sessions.endpoints)['signIn']>): Promise<SignedIn> {
  const user = await User.findOne({ where: { username: input.username.toLowerCase() } })
  const isRight = await isPassword(input.password, user?.passwordHash ?? null)
  if (!user || !isRight) throw badCredentials()
  return startSession(user, () => bindIfPossible(user, input.wechatCode))
}

/** Who knows the password comes in, whatever WeChat says: binding only saves typing it the next time. */
async function bindIfPossible(user: User, wechatCode: string | undefined): Promise<void> {
  if (wechatCode === undefined) return
  try {
    await bindWechat(user.id, await signInServices().wechat.codeToSession(wechatCode))
  } catch (error) {
    if (!(error instanceof WechatError)) throw error
  }
}
