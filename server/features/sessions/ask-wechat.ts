import { WechatError } from '../../platform/wechat'
import { wechatBusy, wechatRefused } from './errors'

const RETRY_SECONDS = 3

/**
 * What WeChat answers, or its refusal in the words of this house.
 * @throws session.wechat_busy when waiting helps, else session.wechat_refused
 */
export async function askWechat<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (error) {
    if (!(error instanceof WechatError)) throw error
    const { kind, say } = error
    throw kind === 'busy' ? wechatBusy({ say, retryAfterSeconds: RETRY_SECONDS }) : wechatRefused({ kind, say })
  }
}
