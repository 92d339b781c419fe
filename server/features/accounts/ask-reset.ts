import { Op } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { takeTry } from '../guards'
import { User } from '../members'
import { atOnce } from '../sessions'
import type { accounts } from './contract'
import { mailOff } from './errors'
import { makeReset } from './reset-code'
import { accountServices } from './services'

type Ask = (typeof accounts.endpoints)['askReset']

const MINUTES = 60

/** Sends a reset code to the verified address of whoever is meant. Nobody can tell by the answer whether there is one. */
export async function askReset(input: InputOf<Ask>): Promise<AnswerOf<Ask>> {
  const { mail } = accountServices()
  if (!mail) throw mailOff()
  const name = input.name.toLowerCase()
  await takeTry(`reset:${name}`)
  const user = await User.findOne({ where: { [Op.or]: [{ username: name }, { email: name }] } })
  if (user?.email) {
    const { code } = await atOnce(() => makeReset(user.id, MINUTES, null))
    const text =
      `重置码 ${code}，${MINUTES} 分钟内有效，用一次。\n` +
      `打开开单，在账号密码登录那里点「忘了密码」，填上它。\n不是你要的，不用理它，密码没变。\n`
    mail.post({ to: user.email, subject: '开单：重置密码', text })
  }
  return { done: true }
}
