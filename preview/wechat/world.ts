import type { Clock } from './clock'
import { createClock } from './clock'
import type { Codes } from './codes'
import { createCodes } from './codes'
import type { Faults } from './faults'
import { createFaults } from './faults'
import type { People, PersonDetails } from './people'
import { createPeople } from './people'
import type { Tokens } from './tokens'
import { createTokens } from './tokens'

/** What the stand-in is told when it starts. */
export interface WorldSettings {
  appId: string
  appSecret: string
  people?: Record<string, PersonDetails>
  /** Pages of the released version, which codes may be made for; the first is the home page. */
  pages?: readonly string[]
  /** Milliseconds since the epoch; real time unless a test brings its own. */
  now?: () => number
}

/** Everything the stand-in knows, in memory. */
export interface World {
  readonly appId: string
  readonly appSecret: string
  readonly pages: readonly string[]
  readonly clock: Clock
  readonly people: People
  readonly codes: Codes
  readonly tokens: Tokens
  readonly faults: Faults
  /** The valid session key of each openid: the one of the last sign-in. */
  readonly sessionKeys: Map<string, string>
  /** The cloud's object storage: what lies there by fileID. */
  readonly storage: Map<string, Buffer>
  /** How often each path was asked. */
  readonly calls: Map<string, number>
  reset(): void
}

/** A world in which nothing has happened yet. */
export function createWorld({ appId, appSecret, people: table, pages = [], now }: WorldSettings): World {
  const clock = createClock(now)
  const people = createPeople(appId, table)
  const codes = createCodes(clock)
  const tokens = createTokens(clock)
  const faults = createFaults()
  const sessionKeys = new Map<string, string>()
  const storage = new Map<string, Buffer>()
  const calls = new Map<string, number>()
  const reset = () => {
    for (const part of [clock, people, codes, tokens, faults]) part.reset()
    sessionKeys.clear()
    storage.clear()
    calls.clear()
  }
  return { appId, appSecret, pages, clock, people, codes, tokens, faults, sessionKeys, storage, calls, reset }
}
