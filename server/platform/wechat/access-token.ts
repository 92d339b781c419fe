import { garbage, textOf } from './answer'
import type { SendToWechat, WechatLog } from './client'
import { within } from './deadline'
import { WechatError } from './errors'
import type { StoredToken, TokenStore } from './token-store'

/** What the keeper of the access token stands on. */
export interface TokenKeeperSettings {
  send: SendToWechat
  appId: string
  appSecret: string
  store: TokenStore
  log?: WechatLog
  /** Milliseconds one renewal may take. */
  budgetMs: number
  /** Milliseconds since the epoch. */
  now: () => number
}

/** The app's access token, fetched when it is needed. */
export interface TokenKeeper {
  /** A token that is good for now. @throws {WechatError} */
  current(deadline: AbortSignal): Promise<string>
  /** Does `work` with a token; if WeChat does not take it, once more with a fresh one. @throws {WechatError} */
  spend<T>(deadline: AbortSignal, work: (token: string) => Promise<T>): Promise<T>
}

/** WeChat renews five minutes before the end: asking earlier would only bring the same token. */
const RENEWAL_MS = 300 * 1000

/** "Not latest", "malformed" and "expired": the errcodes that another token may cure. */
const TOKEN_REFUSED = new Set([40001, 40014, 42001])

/** Keeps one token in memory however many ask for it, and never forces WeChat to make a new one. */
export function createTokenKeeper({ store, log, ...line }: TokenKeeperSettings): TokenKeeper {
  const isFresh = ({ renewAt }: StoredToken) => line.now() < renewAt
  let kept: StoredToken | undefined
  let refused: string | undefined
  let renewal: Promise<string> | undefined

  const current = async (deadline: AbortSignal) => {
    if (kept && isFresh(kept)) return kept.accessToken
    // Who comes while a renewal is on its way waits for that one, but no longer than their own time.
    renewal ??= renew().finally(() => {
      renewal = undefined
    })
    return within(deadline, renewal)
  }

  const renew = async () => {
    const shared = await store.read()
    const isGood = shared && isFresh(shared) && shared.accessToken !== refused
    kept = isGood ? shared : await fetchToken(line)
    if (!isGood) await store.write(kept)
    return kept.accessToken
  }

  const spend = async <T>(deadline: AbortSignal, work: (token: string) => Promise<T>) => {
    const token = await current(deadline)
    try {
      return await work(token)
    } catch (error) {
      if (!isTokenRefused(error)) throw error
      log?.warn(error.toJSON(), 'WeChat does not take the access token, fetching it again')
      refused = token
      if (kept?.accessToken === token) kept = undefined
      return work(await current(deadline))
    }
  }

  return { current, spend }
}

const isTokenRefused = (error: unknown): error is WechatError =>
  error instanceof WechatError && TOKEN_REFUSED.has(error.errcode ?? 0)

/** Asks in normal mode, which any number of instances may do at once and all get the same token. */
async function fetchToken({ send, appId, appSecret, budgetMs, now }: Omit<TokenKeeperSettings, 'store' | 'log'>) {
  const askedAt = now()
  const answer = await send(
    {
      method: 'POST',
      path: '/cgi-bin/stable_token',
      body: { grant_type: 'client_credential', appid: appId, secret: appSecret },
      secrets: [appSecret],
    },
    AbortSignal.timeout(budgetMs),
  )
  const accessToken = textOf(answer, 'access_token')
  const seconds = answer.expires_in
  if (typeof seconds !== 'number' || !(seconds > 0)) throw garbage('expires_in is no number of seconds')
  return { accessToken, renewAt: askedAt + seconds * 1000 - RENEWAL_MS }
}
