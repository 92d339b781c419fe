import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput, versionConflict } from '../../platform/errors'
import { hashPassword, User } from '../members'
import { atOnce, endSessions, isTheirPassword } from '../sessions'
import type { accounts } from './contract'
import { noPassword } from './errors'
import { ownUser } from './own-user'
import { readAccount } from './read-account'
import { demandPassword } from './sign-in-rules'

type Change = (typeof accounts.endpoints)['changePassword']

/** Changes the password of whoever knows the old one; their other devices are out. @throws accounts.no_password */
export async function changePassword({ oldPassword, newPassword }: InputOf<Change>): Promise<AnswerOf<Change>> {
  const user = await ownUser()
  const { id, passwordHash: former } = user
  if (former === null) throw noPassword()
  demandPassword(newPassword, user.username)
  if (!(await isTheirPassword(user, oldPassword))) {
    throw invalidInput([{ field: 'oldPassword', reason: '旧密码不对' }])
  }
  const passwordHash = await hashPassword(newPassword)
  await atOnce(async () => {
    // Of two who change it at the same moment, the second knew a password that is no more.
    const [count] = await User.update({ passwordHash }, { where: { id, passwordHash: former } })
    if (count !== 1) throw versionConflict({ current: 0 })
    await endSessions({ userId: id, but: currentActor().sessionId }, 'password-changed')
  })
  return readAccount()
}
