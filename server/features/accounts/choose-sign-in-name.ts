import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { hashPassword, User } from '../members'
import { atOnce } from '../sessions'
import type { accounts } from './contract'
import { hasPassword } from './errors'
import { nameTaken } from './name-taken'
import { ownUser } from './own-user'
import { readAccount } from './read-account'
import { demandPassword, demandUsername } from './sign-in-rules'

type Choose = (typeof accounts.endpoints)['chooseSignInName']

/** Gives somebody who came by WeChat a username and a password. @throws accounts.has_password, resource.taken */
export async function chooseSignInName(input: InputOf<Choose>): Promise<AnswerOf<Choose>> {
  const username = input.username.toLowerCase()
  demandUsername(username)
  demandPassword(input.newPassword, username)
  const { id } = await ownUser()
  const passwordHash = await hashPassword(input.newPassword)
  await nameTaken(() =>
    atOnce(async () => {
      const [count] = await User.update({ username, passwordHash }, { where: { id, passwordHash: null } })
      if (count !== 1) throw hasPassword()
    }),
  )
  return readAccount()
}
