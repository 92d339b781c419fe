import type { StandIn, StandInSettings } from '../../../preview/wechat'
import { startStandIn } from '../../../preview/wechat'
import type { Wechat, WechatSettings } from '../../../server/platform/wechat'
import { createWechat, WechatError } from '../../../server/platform/wechat'

export const APP = { appId: 'wx0123456789abcdef', appSecret: 'a1b2c3d4e5f60718293a4b5c6d7e8f90' }

/** The stand-in and a client that talks to it over HTTP, both on one clock that a test can move. */
export interface Pair {
  standIn: StandIn
  wechat: Wechat
  /** Lets time pass for both sides. */
  pass(seconds: number): void
  /** Another client of the same stand-in: another instance, or one that is set up wrong. */
  another(settings?: Partial<WechatSettings>): Wechat
}

export async function startPair(settings: Partial<StandInSettings> = {}): Promise<Pair> {
  let nowMs = Date.parse('2026-03-02T08:00:00+08:00')
  const now = () => nowMs
  const standIn = await startStandIn({ ...APP, now, ...settings })
  const another = (more: Partial<WechatSettings> = {}) => createWechat({ ...APP, baseUrl: standIn.url, now, ...more })
  return {
    standIn,
    wechat: another(),
    another,
    pass: (seconds) => {
      nowMs += seconds * 1000
    },
  }
}

/** The WechatError a call ends with. Fails when it ends well or with anything else. */
export async function failureOf(call: Promise<unknown>): Promise<WechatError> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => error,
  )
  if (outcome instanceof WechatError) return outcome
  throw new Error(`expected a WechatError, got ${JSON.stringify(outcome)} (${String(outcome)})`)
}
