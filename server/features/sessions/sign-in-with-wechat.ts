import type { InputOf } from '../../platform/contract/endpoint'
import type { WechatSession } from '../../platform/wechat'
import { User } from '../members'
import { askWechat } from './ask-wechat'
import { bindWechat } from './bind-wechat'
import type { sessions } from './contract'
import { boundElsewhere, notInvited } from './errors'
import { personOfWechat } from './person-of-wechat'
import { signInServices } from './services'
import { startSession, type SignedIn } from './start-session'

type Input = InputOf<(typeof sessions.endpoints)['signInWithWechat']>

/**
 * Signs in whoever WeChat says it is; somebody new to this WeChat is known by their phone number.
 * @throws session.wechat_refused, session.wechat_busy, session.not_invited, session.bound_elsewhere
 */
export async function signInWithWechat({ code, phoneCode }: Input): Promise<SignedIn> {
  const wechat = await askWechat(() => signInServices().wechat.codeToSession(code))
  const person = await personOfWechat(wechat.openid)
  if (person) return startSession(person)
  const owner = phoneCode === undefined ? null : await ownerOfPhone(phoneCode, wechat)
  if (!owner) throw notInvited()
  return startSession(owner, async () => {
    if (!(await bindWechat(owner.id, wechat))) throw boundElsewhere()
  })
}

async function ownerOfPhone(phoneCode: string, { openid }: WechatSession): Promise<User | null> {
  const { phoneNumber } = await askWechat(() => signInServices().wechat.phoneNumber(phoneCode, openid))
  return User.findOne({ where: { phone: phoneNumber } })
}
