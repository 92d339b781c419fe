import type { TokenKeeper } from './access-token'
import type { WechatAnswer } from './answer'
import { garbage, textOf } from './answer'
import type { SendToWechat } from './client'

/** Who signed in. The session key stays on the server: it signs payments in this person's name. */
export interface WechatSession {
  openid: string
  sessionKey: string
  /** Only when the mini program belongs to an Open Platform account. */
  unionid?: string
}

/** A phone number as WeChat verified it. */
export interface WechatPhone {
  /** With the country code in front when it is not a mainland number. */
  phoneNumber: string
  purePhoneNumber: string
  /** Without a plus: "86". */
  countryCode: string
}

/** What the calls of this file stand on. */
export interface SignInLine {
  send: SendToWechat
  tokens: TokenKeeper
  appId: string
  appSecret: string
}

/** Trades a code of `wx.login`, once and within five minutes, for a session. @throws {WechatError} */
export async function codeToSession(line: SignInLine, code: string, deadline: AbortSignal): Promise<WechatSession> {
  const { appId: appid, appSecret: secret } = line
  const answer = await line.send(
    {
      method: 'GET',
      path: '/sns/jscode2session',
      query: { appid, secret, js_code: code, grant_type: 'authorization_code' },
      secrets: [secret, code],
    },
    deadline,
  )
  const session = { openid: textOf(answer, 'openid'), sessionKey: textOf(answer, 'session_key') }
  return typeof answer.unionid === 'string' ? { ...session, unionid: answer.unionid } : session
}

/**
 * Trades a code of the phone number button, once and within five minutes, for the number.
 * @param openid when given, WeChat checks that the code is this person's
 * @throws {WechatError}
 */
export async function phoneNumber(
  line: SignInLine,
  code: string,
  openid: string | undefined,
  deadline: AbortSignal,
): Promise<WechatPhone> {
  const answer = await line.tokens.spend(deadline, (token) =>
    line.send(
      {
        method: 'POST',
        path: '/wxa/business/getuserphonenumber',
        query: { access_token: token },
        body: { code, openid },
        secrets: [token, code],
      },
      deadline,
    ),
  )
  return readPhone(answer.phone_info, line.appId)
}

function readPhone(phoneInfo: unknown, appId: string): WechatPhone {
  const info = (phoneInfo ?? {}) as WechatAnswer
  const watermark = (info.watermark ?? {}) as WechatAnswer
  if (watermark.appid !== appId) throw garbage('the phone number is not marked as given to this app')
  return {
    phoneNumber: textOf(info, 'phoneNumber'),
    purePhoneNumber: textOf(info, 'purePhoneNumber'),
    countryCode: textOf(info, 'countryCode'),
  }
}
