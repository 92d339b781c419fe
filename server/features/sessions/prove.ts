import { acrossTenants, currentActor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import { checkFactor, confirmedFactor } from '../factors'
import { User } from '../members'
import { askWechat } from './ask-wechat'
import type { sessions } from './contract'
import { notProved } from './errors'
import { isTheirPassword } from './is-their-password'
import { UserSession } from './model'
import { signInServices } from './services'

type Prove = (typeof sessions.endpoints)['prove']

/**
 * Whoever holds the device shows that they are the person: for a while, dangerous acts go through.
 * @throws session.not_proved, guards.too_many_tries
 */
export async function prove(input: InputOf<Prove>): Promise<AnswerOf<Prove>> {
  const { userId, sessionId } = currentActor()
  const user = await User.findByPk(userId)
  if (!user || !(await isShown(user, input))) throw notProved()
  await acrossTenants('a session is one person’s', () =>
    UserSession.update({ provedAt: now() }, { where: { id: sessionId } }),
  )
  return { done: true }
}

async function isShown(user: User, { wechatCode, password, code }: InputOf<Prove>): Promise<boolean> {
  if (wechatCode !== undefined) return isTheirWechat(user, wechatCode)
  const factor = await confirmedFactor(user.id)
  if (code !== undefined) return factor !== null && (await checkFactor(factor, code))
  if (password === undefined) throw invalidInput([{ field: 'password', reason: '密码、验证码、微信登录码，给一样' }])
  // A password alone is what the second factor was meant not to be enough.
  return factor === null && (await isTheirPassword(user, password))
}

async function isTheirWechat({ openid }: User, code: string): Promise<boolean> {
  const session = await askWechat(() => signInServices().wechat.codeToSession(code))
  return openid !== null && session.openid === openid
}
