import { randomInt } from 'node:crypto'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import { issueCode, takeTry } from '../guards'
import { atOnce } from '../sessions'
import type { accounts } from './contract'
import { mailFailed, mailOff } from './errors'
import { ownUser } from './own-user'
import { readAccount } from './read-account'
import { accountServices } from './services'

type Start = (typeof accounts.endpoints)['startEmail']

const MINUTES = 30
const EMAIL = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]{2,}$/

/** Sends a code to an address; whoever reads it there has the address. @throws accounts.mail_off, accounts.mail_failed */
export async function startEmail(input: InputOf<Start>): Promise<AnswerOf<Start>> {
  const email = input.email.toLowerCase()
  if (!EMAIL.test(email)) throw invalidInput([{ field: 'email', reason: '邮箱写得不对，像 name@example.com 那样' }])
  const { mail } = accountServices()
  if (!mail) throw mailOff()
  const { id: userId } = await ownUser()
  await takeTry(`email-out:${userId}`)
  const digits = String(randomInt(1_000_000)).padStart(6, '0')
  await atOnce(() =>
    issueCode({ purpose: 'email', code: `${userId}:${digits}`, userId, facts: { email }, minutes: MINUTES }),
  )
  const text = `验证码 ${digits}，${MINUTES} 分钟内填到开单里。不是你要的，不用理它。\n`
  await mail.send({ to: email, subject: `开单验证码 ${digits}`, text }).catch(() => {
    throw mailFailed()
  })
  return readAccount()
}
