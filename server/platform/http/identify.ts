import { createSecretKey, type KeyObject } from 'node:crypto'
import jwt from 'jsonwebtoken'
import type { Actor } from '../access/actor'

/** How long an access token is good for, in seconds. */
export const ACCESS_SECONDS = 2 * 60 * 60

/** What an access token says: nothing but the session; who that is now is looked up. */
interface Claims {
  sid: string
}

/** Makes and reads access tokens. The key is an object: with a text, each check costs a hundred times more. */
export interface Tokens {
  issue(sessionId: string): string
  /** The session of a good token, else null. */
  read(token: string): string | null
}

/** Access tokens signed with `secret` (HS256). */
export function createTokens(secret: string): Tokens {
  const key: KeyObject = createSecretKey(Buffer.from(secret))
  return {
    issue: (sid) => jwt.sign({ sid } satisfies Claims, key, { expiresIn: ACCESS_SECONDS, algorithm: 'HS256' }),
    read: (token) => {
      try {
        return (jwt.verify(token, key, { algorithms: ['HS256'] }) as Claims).sid ?? null
      } catch {
        return null
      }
    },
  }
}

/** Finds who a session belongs to now; null when it is over. Given by the feature that keeps sessions. */
export type FindActor = (sessionId: string) => Promise<Actor | null>

/** The bearer token of an Authorization header, or null. */
export function bearer(header: string | undefined): string | null {
  const [, token] = /^Bearer\s+(\S+)$/i.exec(header ?? '') ?? []
  return token ?? null
}
