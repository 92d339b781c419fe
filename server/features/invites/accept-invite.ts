import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { askWechat, atOnce, personFor, signInServices, startSessionIn } from '../sessions'
import type { invites } from './contract'
import { guarded } from './guard-digits'
import { openInvite } from './open-invite'
import { useInvite } from './use-invite'

type Accept = (typeof invites.endpoints)['acceptInvite']

/** Called so until they say otherwise. */
const NAMELESS = '微信用户'

/**
 * Lets in whoever WeChat says it is, and signs them in; somebody new to the house is written down.
 * @throws what openInvite throws, session.wechat_refused, session.wechat_busy, members.already_here
 */
export async function acceptInvite({ token, code, phoneCode, name }: InputOf<Accept>): Promise<AnswerOf<Accept>> {
  const { wechat } = signInServices()
  const who = await askWechat(() => wechat.codeToSession(code))
  const { invite } = await guarded(
    token,
    () => Promise.resolve(who.openid),
    () => openInvite(token),
  )
  const phone =
    phoneCode === undefined ? null : (await askWechat(() => wechat.phoneNumber(phoneCode, who.openid))).phoneNumber
  return atOnce(async () => {
    const person = await personFor(who, { name: name || invite.name || NAMELESS, phone })
    return startSessionIn(await useInvite(token, person, name))
  })
}
