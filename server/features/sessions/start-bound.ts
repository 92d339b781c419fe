import { WechatError, type WechatSession } from '../../platform/wechat'
import type { User } from '../members'
import { bindWechat } from './bind-wechat'
import { signInServices } from './services'
import { startSession, type SignedIn } from './start-session'

/** Signs a person in and binds the WeChat they came with. */
export async function startBound(user: User, wechatCode: string | undefined): Promise<SignedIn> {
  const wechat = await wechatOf(wechatCode)
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
