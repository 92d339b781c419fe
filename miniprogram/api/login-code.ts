import { ApiError, NETWORK } from './error'

/** A fresh code of this WeChat, good for one sign-in. @throws ApiError when WeChat does not answer */
export async function loginCode(): Promise<string> {
  try {
    return (await wx.login()).code
  } catch {
    throw new ApiError(NETWORK, '微信没应答，再试一次。')
  }
}
