import type { AnswerOf } from '../../platform/contract/endpoint'
import type { accounts } from './contract'
import { onlyWay } from './errors'
import { ownUser } from './own-user'
import { readAccount } from './read-account'

/** Lets a WeChat go, for who can still come in by password. @throws accounts.only_way */
export async function unbindWechat(): Promise<AnswerOf<(typeof accounts.endpoints)['unbindWechat']>> {
  const user = await ownUser()
  if (user.passwordHash === null) throw onlyWay()
  await user.update({ openid: null, unionid: null })
  return readAccount()
}
