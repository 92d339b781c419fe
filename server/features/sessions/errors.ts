import { BIZ, defineError } from '../../platform/errors'
import type { EndReason } from './statuses'

export const badCredentials = defineError(
  'session.bad_credentials',
  401,
  BIZ.badCredentials,
  () => '用户名或密码不对',
  undefined,
)
export const refreshRefused = defineError(
  'session.refresh_refused',
  401,
  BIZ.notSignedIn,
  () => '太久没用，重新登录一下，单子还在。',
  undefined,
)

const ENDED: Partial<Record<EndReason, string>> = {
  'ended-elsewhere': '这台设备被你在别处退出了，重新登录一下，单子还在。',
  'ended-by-owner': '店主把这台设备退出了，要接着用，重新登录一下。',
  'password-changed': '密码改过了，用新密码重新登录一下，单子还在。',
  'left-shop': '已经退出那家店，重新登录一下。',
}

/** The session was ended on purpose; told only to the device that had it. */
export const sessionEnded = defineError<{ reason: EndReason }>(
  'session.ended',
  401,
  BIZ.notSignedIn,
  ({ reason }) => ENDED[reason] ?? '已经退出登录，重新登录一下，单子还在。',
  { reason: 'ended-elsewhere' },
)
export const notInvited = defineError(
  'session.not_invited',
  403,
  BIZ.forbidden,
  () => '这个微信还没有加入店铺，让店主邀请你，或先用账号登录一次',
  undefined,
)
export const wechatRefused = defineError<{ kind: string; say: string }>(
  'session.wechat_refused',
  401,
  BIZ.notSignedIn,
  ({ say }) => say,
  { kind: 'code_invalid', say: '微信登录码过期了，再点一次登录' },
)
export const wechatBusy = defineError<{ say: string; retryAfterSeconds: number }>(
  'session.wechat_busy',
  503,
  BIZ.waking,
  ({ say }) => say,
  { say: '微信那边忙，过几秒再试', retryAfterSeconds: 3 },
)
export const boundElsewhere = defineError(
  'session.bound_elsewhere',
  409,
  BIZ.exists,
  () => '这个手机号的账号绑着另一个微信，用原来的微信或账号密码登录',
  undefined,
)
export const secondFactorNeeded = defineError<{ challenge: string }>(
  'session.second_factor_needed',
  401,
  BIZ.proofNeeded,
  () => '再填一下验证器上的 6 位数字',
  { challenge: 'k7mwq2xr9dk7mwq2xr9d' },
)
export const secondFactorRefused = defineError(
  'session.second_factor_refused',
  401,
  BIZ.badCredentials,
  () => '验证码不对或用过了，等它换一个再填',
  undefined,
)
export const challengeOver = defineError(
  'session.challenge_over',
  401,
  BIZ.badCredentials,
  () => '等太久了，重新填一次密码',
  undefined,
)
export const notProved = defineError('session.not_proved', 403, BIZ.proofNeeded, () => '没对上，再试一次', undefined)
export const onlyShop = defineError(
  'session.only_shop',
  409,
  BIZ.exists,
  () => '你只在这一家店，退了就进不来了。要离开，让店主来移除',
  undefined,
)
export const openingShut = defineError(
  'session.opening_shut',
  403,
  BIZ.forbidden,
  () => '这里不能自己开新店，找管这个系统的人',
  undefined,
)
