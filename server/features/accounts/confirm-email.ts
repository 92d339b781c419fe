import { UniqueConstraintError } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { alreadyTaken, invalidInput } from '../../platform/errors'
import { forgiveTries, redeemCode, takeTry } from '../guards'
import { atOnce } from '../sessions'
import type { accounts } from './contract'
import { ownUser } from './own-user'
import { readAccount } from './read-account'

type Confirm = (typeof accounts.endpoints)['confirmEmail']

/** Takes the address whose code came back. @throws resource.taken when somebody else has it */
export async function confirmEmail({ code }: InputOf<Confirm>): Promise<AnswerOf<Confirm>> {
  const user = await ownUser()
  const tries = `email:${user.id}`
  await takeTry(tries)
  const redeemed = await redeemCode('email', `${user.id}:${code.trim()}`)
  if (!redeemed) throw invalidInput([{ field: 'code', reason: '验证码不对或过期了，看一眼邮件再填，或重新发一个' }])
  await forgiveTries(tries)
  await forgiveTries(`email-out:${user.id}`)
  try {
    await atOnce(() => user.update({ email: String(redeemed.facts.email) }))
  } catch (error) {
    if (error instanceof UniqueConstraintError) throw alreadyTaken({ field: 'email', label: '这个邮箱' })
    throw error
  }
  return readAccount()
}
