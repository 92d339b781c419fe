import { WechatError } from './errors'

/**
 * What `work` brings, or a timeout when `deadline` fires first; the work itself goes on for others who wait for it.
 * @throws {WechatError} with trouble `timeout`
 */
export async function within<T>(deadline: AbortSignal, work: Promise<T>): Promise<T> {
  let giveUp = () => {}
  const timeout = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(new WechatError({ trouble: 'timeout', errmsg: 'no answer in time' }))
    deadline.addEventListener('abort', giveUp)
    if (deadline.aborted) giveUp()
  })
  try {
    return await Promise.race([work, timeout])
  } finally {
    deadline.removeEventListener('abort', giveUp)
  }
}
