import { currentWork } from '../../platform/access/actor'
import { invalidInput } from '../../platform/errors'
import { forgiveTries, takeTry } from '../guards'
import { askWechat, signInServices } from '../sessions'
import { readInviteToken } from './invite-token'

/**
 * Looks at an invite in a way that digits cannot be guessed: each WeChat has a few tries, then waits longer and longer.
 * @param openid whose try it is
 * @throws guards.too_many_tries
 */
export async function guarded<T>(token: string, whose: () => Promise<string>, look: () => Promise<T>): Promise<T> {
  if (!readInviteToken(token)?.isShort) return look()
  const subject = `invite-digits:${await whose()}`
  await takeTry(subject)
  const found = await look()
  await forgiveTries(subject)
  return found
}

/** Who tries: the signed-in person, else whoever WeChat says. @throws request.invalid without either */
export async function whoTries(code: string | undefined): Promise<string> {
  const actor = currentWork()?.actor
  if (actor) return actor.userId
  if (code === undefined) throw invalidInput([{ field: 'code', reason: '数字邀请要在微信里打开' }])
  return (await askWechat(() => signInServices().wechat.codeToSession(code))).openid
}
