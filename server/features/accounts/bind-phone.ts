import { UniqueConstraintError } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { alreadyTaken } from '../../platform/errors'
import { askWechat, atOnce, signInServices } from '../sessions'
import type { accounts } from './contract'
import { ownUser } from './own-user'
import { readAccount } from './read-account'

type Bind = (typeof accounts.endpoints)['bindPhone']

/** Takes the number WeChat has verified. @throws resource.taken when somebody else signs in by it */
export async function bindPhone({ phoneCode }: InputOf<Bind>): Promise<AnswerOf<Bind>> {
  const user = await ownUser()
  const asked = () => signInServices().wechat.phoneNumber(phoneCode, user.openid ?? undefined)
  const { phoneNumber: phone } = await askWechat(asked)
  try {
    await atOnce(() => user.update({ phone }))
  } catch (error) {
    if (error instanceof UniqueConstraintError) throw alreadyTaken({ field: 'phone', label: '这个手机号' })
    throw error
  }
  return readAccount()
}
