import type { Clock } from './clock'
import { newAccessToken } from './identifiers'

/** A token as its endpoint answers it; `expiresIn` in whole seconds that remain. */
export interface IssuedToken {
  value: string
  expiresIn: number
}

/** What WeChat says of a token that somebody shows. */
export type TokenState = 'good' | 'unknown' | 'expired'

/** The two kinds of access token. Each lives in a space of its own and never ends the other's. */
export interface Tokens {
  /** `/cgi-bin/token`: a new one at every call; the one before lasts five minutes more. */
  ordinary(): IssuedToken
  /** `/cgi-bin/stable_token` as usual: the same one until five minutes before its end. */
  stable(): IssuedToken
  /** With force_refresh: ends the one before at once; undefined when the day's 20 are used up. */
  forced(): IssuedToken | undefined
  check(value: string): TokenState
  reset(): void
}

interface Token {
  value: string
  expiresAt: number
  /** From here on a newer token has taken its place: "not latest". */
  replacedAt: number
}

const LIFETIME_MS = 7200 * 1000
const OVERLAP_MS = 300 * 1000
const FORCE_GAP_MS = 30 * 1000
const FORCE_PER_DAY = 20

/** WeChat counts its days in Beijing. */
const beijingDay = (nowMs: number) => Math.floor((nowMs + 8 * 3600 * 1000) / (24 * 3600 * 1000))

/** No tokens yet, on the given clock. */
export function createTokens(clock: Clock): Tokens {
  const all = new Map<string, Token>()
  let latestOrdinary: Token | undefined
  let latestStable: Token | undefined
  let forcedAt: number[] = []

  const make = () => {
    const token = { value: newAccessToken(), expiresAt: clock.now() + LIFETIME_MS, replacedAt: Infinity }
    all.set(token.value, token)
    return token
  }
  const show = ({ value, expiresAt }: Token) => ({ value, expiresIn: Math.floor((expiresAt - clock.now()) / 1000) })
  const isFresh = (token?: Token): token is Token => !!token && token.expiresAt - clock.now() > OVERLAP_MS

  const ordinary = () => {
    if (latestOrdinary) latestOrdinary.replacedAt = clock.now() + OVERLAP_MS
    latestOrdinary = make()
    return show(latestOrdinary)
  }
  const stable = () => {
    // The one before is left alone: it has at most five minutes to live, and WeChat lets it live them.
    if (!isFresh(latestStable)) latestStable = make()
    return show(latestStable)
  }
  const forced = () => {
    const today = forcedAt.filter((at) => beijingDay(at) === beijingDay(clock.now()))
    if (today.length >= FORCE_PER_DAY) return undefined
    // Too soon after the last time WeChat does not refuse, it just does not refresh.
    if (clock.now() - (forcedAt.at(-1) ?? -Infinity) < FORCE_GAP_MS) return stable()
    forcedAt = [...today, clock.now()]
    if (latestStable) latestStable.replacedAt = clock.now()
    latestStable = make()
    return show(latestStable)
  }
  const check = (value: string): TokenState => {
    const token = all.get(value)
    if (!token || (token.replacedAt <= clock.now() && token.replacedAt < token.expiresAt)) return 'unknown'
    return token.expiresAt <= clock.now() ? 'expired' : 'good'
  }
  const reset = () => {
    all.clear()
    latestOrdinary = latestStable = undefined
    forcedAt = []
  }
  return { ordinary, stable, forced, check, reset }
}
