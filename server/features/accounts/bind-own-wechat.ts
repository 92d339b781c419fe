import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { askWechat, atOnce, bindWechat, signInServices } from '../sessions'
import type { accounts } from './contract'
import { wechatTaken } from './errors'
import { ownUser } from './own-user'
import { readAccount } from './read-account'

type Bind = (typeof accounts.endpoints)['bindOwnWechat']

/** Binds the WeChat of this phone to whoever is signed in. @throws accounts.wechat_taken */
export async function bindOwnWechat({ code }: InputOf<Bind>): Promise<AnswerOf<Bind>> {
  const { id } = await ownUser()
  const wechat = await askWechat(() => signInServices().wechat.codeToSession(code))
  if (!(await atOnce(() => bindWechat(id, wechat)))) throw wechatTaken()
  return readAccount()
}
