import type { Clock } from './clock'
import { newLoginCode, newPhoneCode } from './identifiers'

/** Login codes come from `wx.login`, phone codes from the phone number button; neither does the other's work. */
export type CodeKind = 'login' | 'phone'

interface Code {
  kind: CodeKind
  person: string
  issuedAt: number
  used: boolean
}

/** A code that may be used now, or why it may not. */
export type CodeLookup = { state: 'good'; person: string; issuedAt: number } | { state: 'unknown' } | { state: 'used' }

/** The codes in the air: five minutes, one use. */
export interface Codes {
  issue(kind: CodeKind, person: string): string
  look(kind: CodeKind, code: string): CodeLookup
  use(code: string): void
  /** How many were seen and how many of them are used; the codes themselves stay secret. */
  count(): { seen: number; used: number }
  reset(): void
}

const LIFETIME_MS = 5 * 60 * 1000

const MAKE: Record<CodeKind, () => string> = { login: newLoginCode, phone: newPhoneCode }

/**
 * A browser has no WeChat to ask for a code, so the preview writes one itself: `<person>.<random>` and
 * `<person>.phone.<random>`. Such a code counts as issued when it is first seen.
 */
const SELF_MADE: Record<CodeKind, RegExp> = {
  login: /^([a-z][a-z0-9-]{0,39})\.[A-Za-z0-9_-]{4,64}$/,
  phone: /^([a-z][a-z0-9-]{0,39})\.phone\.[A-Za-z0-9_-]{4,64}$/,
}

/** An empty table of codes on the given clock. */
export function createCodes(clock: Clock): Codes {
  const codes = new Map<string, Code>()

  const remember = (kind: CodeKind, person: string, code: string) => {
    const entry = { kind, person, issuedAt: clock.now(), used: false }
    codes.set(code, entry)
    return entry
  }
  const find = (kind: CodeKind, code: string) => {
    const person = SELF_MADE[kind].exec(code)?.[1]
    return codes.get(code) ?? (person ? remember(kind, person, code) : undefined)
  }

  return {
    issue: (kind, person) => {
      const code = MAKE[kind]()
      remember(kind, person, code)
      return code
    },
    look: (kind, code) => {
      const entry = find(kind, code)
      if (!entry || entry.kind !== kind || clock.now() - entry.issuedAt > LIFETIME_MS) return { state: 'unknown' }
      return entry.used ? { state: 'used' } : { state: 'good', person: entry.person, issuedAt: entry.issuedAt }
    },
    use: (code) => {
      const entry = codes.get(code)
      if (entry) entry.used = true
    },
    count: () => ({ seen: codes.size, used: [...codes.values()].filter((code) => code.used).length }),
    reset: () => codes.clear(),
  }
}
