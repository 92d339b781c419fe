import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import { forgiveTries, redeemCode } from '../guards'
import { hashPassword, type User } from '../members'
import { atOnce, endSessions } from '../sessions'
import type { accounts } from './contract'
import { codeOver } from './errors'
import { nameTaken } from './name-taken'
import { plainCode, readResetCode } from './reset-code'
import { demandPassword, demandUsername } from './sign-in-rules'

type Reset = (typeof accounts.endpoints)['resetPassword']

/** Takes a new password from whoever has a good code: all their devices are out. @throws accounts.code_over */
export async function resetPassword({ code, newPassword, username }: InputOf<Reset>): Promise<AnswerOf<Reset>> {
  const { user } = await readResetCode(code)
  const name = nameFor(user, username)
  demandPassword(newPassword, name)
  const passwordHash = await hashPassword(newPassword)
  await nameTaken(() =>
    atOnce(async () => {
      if (!(await redeemCode('reset', plainCode(code)))) throw codeOver()
      await user.update({ passwordHash, username: name })
      await endSessions({ userId: user.id }, 'password-changed')
      await forgiveTries(`password:${name}`)
    }),
  )
  return { username: name }
}

/** Somebody who has a username keeps it. */
function nameFor(user: User, wished: string | undefined): string {
  if (user.username !== null) return user.username
  if (wished === undefined) throw invalidInput([{ field: 'username', reason: '还没有用户名，起一个' }])
  const name = wished.toLowerCase()
  demandUsername(name)
  return name
}
