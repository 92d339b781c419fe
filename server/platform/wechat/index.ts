import { createTokenKeeper } from './access-token'
import type { WechatLog } from './client'
import { createLine } from './client'
import { readFileId, takeCloudFile } from './cloud-file'
import { codePicture, type CodePictureOf } from './code-picture'
import type { WechatErrorKind } from './errors'
import { WechatError } from './errors'
import type { WechatPicture } from './picture'
import type { WechatPhone, WechatSession } from './sign-in'
import { codeToSession, phoneNumber } from './sign-in'
import type { TokenStore } from './token-store'
import { optionalStore } from './token-store'

export { readFileId, WechatError }
export type { CodePictureOf } from './code-picture'
export { codePath, drawCode } from './draw-code'
export type { WechatErrorKind, WechatLog, WechatPhone, WechatPicture, WechatSession }
export type { StoredToken, TokenStore } from './token-store'

/** Which app, at which address. */
export interface WechatSettings {
  /** `https://api.weixin.qq.com` unless WeChat is played by somebody else. */
  baseUrl: string
  appId: string
  appSecret: string
  tokenStore?: TokenStore
  logger?: WechatLog
  /** Milliseconds one call may take with all its tries. The mini program waits no longer than 15 s for all of ours. */
  budgetMs?: number
  /** Milliseconds since the epoch, for tests that travel in time. */
  now?: () => number
}

/** WeChat's servers, as far as the product asks them. Every call ends within the budget. */
export interface Wechat {
  /** Who signed in with this code of `wx.login`. @throws {WechatError} */
  codeToSession(code: string): Promise<WechatSession>
  /** The number behind this code of the phone number button; with `openid`, only that person's. @throws {WechatError} */
  phoneNumber(code: string, openid?: string): Promise<WechatPhone>
  /** The code that opens a page of the mini program. @throws {WechatError} */
  codePicture(of: CodePictureOf): Promise<WechatPicture>
  /**
   * The bytes of a file that a phone has put into the cloud's storage, where it then is no more.
   * @throws {WechatError} with trouble `too_large` when it is larger than `maxBytes`
   */
  takeCloudFile(fileId: string, maxBytes: number): Promise<Buffer>
  /** A token for the endpoints that ask for one. @throws {WechatError} */
  accessToken(): Promise<string>
}

/** How loud a failure is: people's old codes are everyday, what the owner of the app has to mend is not. */
const LEVELS: Record<WechatErrorKind, keyof WechatLog> = {
  code_invalid: 'info',
  blocked: 'warn',
  busy: 'warn',
  misconfigured: 'error',
  unexpected: 'error',
}

/** A client of WeChat's servers for one mini program. @throws {TypeError} when `baseUrl` is no http(s) address */
export function createWechat(settings: WechatSettings): Wechat {
  const { baseUrl, appId, appSecret, tokenStore, logger: log, budgetMs = 10_000, now = Date.now } = settings
  const { send, sendForPicture } = createLine(baseUrl, log)
  const store = optionalStore(tokenStore, log)
  const tokens = createTokenKeeper({ send, appId, appSecret, store, log, budgetMs, now })
  const line = { send, tokens, appId, appSecret }

  const perform = async <T>(operation: string, work: (deadline: AbortSignal) => Promise<T>) => {
    try {
      return await work(AbortSignal.timeout(budgetMs))
    } catch (error) {
      if (error instanceof WechatError)
        log?.[LEVELS[error.kind]]({ operation, ...error.toJSON() }, 'WeChat call failed')
      throw error
    }
  }

  return {
    codeToSession: (code) => perform('codeToSession', (deadline) => codeToSession(line, code, deadline)),
    phoneNumber: (code, openid) => perform('phoneNumber', (deadline) => phoneNumber(line, code, openid, deadline)),
    codePicture: (of) => perform('codePicture', (deadline) => codePicture({ sendForPicture, tokens }, of, deadline)),
    takeCloudFile: (fileId, maxBytes) =>
      perform('takeCloudFile', (deadline) => takeCloudFile({ send, tokens }, fileId, maxBytes, deadline)),
    accessToken: () => perform('accessToken', (deadline) => tokens.current(deadline)),
  }
}
