import type { InputOf } from '../../platform/contract/endpoint'
import { WechatError, type WechatSession } from '../../platform/wechat'
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
  const wechat = await wechatOf(input.wechatCode)
  return startSession(user, async () => {
    if (wechat) await bindWechat(user.id, wechat)
  })
}

/** Who knows the password comes in, whatever WeChat says: binding only saves typing it the next time. */
async function wechatOf(code: string | undefined): Promise<WechatSession | null> {
  if (code === undefined) return null
  try {
    return await signInServices().wechat.codeToSession(code)
  } catch (error) {
    if (error instanceof WechatError) return null
    throw error
  }
}
