import { BIZ, defineError } from '../../platform/errors'

export const tooManyTries = defineError<{ retryAfterSeconds: number }>(
  'guards.too_many_tries',
  429,
  BIZ.tooMany,
  ({ retryAfterSeconds }) => `试错太多次，${sayWait(retryAfterSeconds)}后再试。已经登录的设备不受影响。`,
  { retryAfterSeconds: 300 },
)

/** A wait in the unit people count it in. */
function sayWait(seconds: number): string {
  return seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`
}
