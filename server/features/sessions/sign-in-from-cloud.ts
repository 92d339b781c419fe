import { currentWork } from '../../platform/access/actor'
import { notInvited, wechatRefused } from './errors'
import { personOfWechat } from './person-of-wechat'
import { signInServices } from './services'
import { startSession, type SignedIn } from './start-session'

const NO_OPENID = { kind: 'no_openid', say: '这里不能免码登录，点微信登录，或用账号密码登录' }

/**
 * Signs in whoever WeChat's own gateway says it is: only where the service is set up to be reached through it alone.
 * @throws session.wechat_refused, session.not_invited
 */
export async function signInFromCloud(): Promise<SignedIn> {
  const openid = signInServices().trustHeaders ? currentWork()?.cloudOpenid : null
  if (!openid) throw wechatRefused(NO_OPENID)
  const person = await personOfWechat(openid)
  if (!person) throw notInvited()
  return startSession(person)
}
