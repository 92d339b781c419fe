import { forgiveTries, takeTry } from '../guards'
import { isPassword, type User } from '../members'

/** Whether this is the person's password; counts tries. */
export async function isTheirPassword(user: User, password: string): Promise<boolean> {
  const tries = `own-password:${user.id}`
  await takeTry(tries)
  const isRight = await isPassword(password, user.passwordHash)
  if (isRight) await forgiveTries(tries)
  return isRight
}
