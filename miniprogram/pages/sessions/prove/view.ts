import type { Account } from '../../../api/generated'

/** A way of showing who one is. */
export type Way = 'wechat' | 'password' | 'code'

/** What each key says. */
export const WAY_WORDS: Record<Way, string> = {
  wechat: '用微信确认',
  password: '用密码确认',
  code: '用验证码确认',
}

/** The ways this person has, the easiest first. With a second factor the password alone is not enough. */
export function waysOf({ hasWechat, hasPassword, hasFactor }: Account): Way[] {
  const ways: [Way, boolean][] = [
    ['wechat', hasWechat],
    ['code', hasFactor],
    ['password', hasPassword && !hasFactor],
  ]
  return ways.filter(([, isThere]) => isThere).map(([way]) => way)
}
