import type { WechatLog } from './client'
import { within } from './deadline'

/** A token and the moment (milliseconds since the epoch) from which on a new one has to be asked for. */
export interface StoredToken {
  accessToken: string
  renewAt: number
}

/** Where instances may share a token to save calls. Correct without it: WeChat hands all of them the same one. */
export interface TokenStore {
  read(): Promise<StoredToken | undefined>
  write(token: StoredToken): Promise<void>
}

/** How long the store may hold up a sign-in. */
const PATIENCE_MS = 1000

/** The store as something that only ever helps: slow, broken or absent, it has nothing and keeps nothing. */
export function optionalStore(store?: TokenStore, log?: WechatLog): TokenStore {
  const attempt = async <T>(what: string, work: () => Promise<T>) => {
    try {
      return await within(AbortSignal.timeout(PATIENCE_MS), work())
    } catch {
      // No error text: a database may quote the statement, and with it the token.
      log?.warn({ what }, 'the shared WeChat token is out of reach')
      return undefined
    }
  }
  return {
    read: async () => store && attempt('read', () => store.read()),
    write: async (token) => store && attempt('write', () => store.write(token)),
  }
}
