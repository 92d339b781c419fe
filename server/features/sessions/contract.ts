import { anyone, contract, endpoint } from '../../platform/contract/endpoint'
import { explained, flag, integer, object, optional, secret, text } from '../../platform/contract/fields'
import { defineError, BIZ } from '../../platform/errors'
import { me } from '../members/contract'

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

/** What signing in gives. */
export const signedIn = object('登录结果', {
  accessToken: text('访问令牌', 4000),
  refreshToken: text('刷新令牌', 200),
  expiresIn: explained(integer('有效秒数', 1, 86_400), '访问令牌还有多少秒有效'),
  user: me,
})

const signingIn = anyone('还没登录的人才需要登录')

export const sessions = contract('sessions', '登录', {
  signInWithWechat: endpoint({
    method: 'POST',
    path: '/auth/wechat',
    summary: '微信登录',
    description: 'code 来自 wx.login；phoneCode 来自手机号按钮，可不给，给了就按手机号认人并绑定这个微信。',
    permission: signingIn,
    budget: 'sign-in',
    transactions: 'own',
    body: { code: secret('微信登录码', 200), phoneCode: optional(secret('手机号授权码', 200)) },
    answer: signedIn,
    errors: [wechatRefused.type, wechatBusy.type, notInvited.type, boundElsewhere.type],
  }),
  signInFromCloud: endpoint({
    method: 'POST',
    path: '/auth/cloud',
    summary: '云托管内的免码登录',
    description: '只在 TRUST_WX_HEADERS=1 的服务上可用：身份来自微信加的 X-WX-OPENID 请求头。',
    permission: signingIn,
    budget: 'sign-in',
    transactions: 'own',
    answer: signedIn,
    errors: [wechatRefused.type, notInvited.type],
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/auth/login',
    summary: '用户名和密码登录',
    description:
      '带上 wechatCode 时，登录成功后把这个微信绑定到账号；账号已绑着别的微信、或微信没给结果时，照样登录，绑定不变。',
    permission: signingIn,
    budget: 'sign-in',
    transactions: 'own',
    body: {
      username: text('用户名', 50),
      password: secret('密码', 72),
      wechatCode: optional(secret('微信登录码', 200)),
    },
    answer: signedIn,
    errors: [badCredentials.type, notInvited.type],
  }),
  refresh: endpoint({
    method: 'POST',
    path: '/auth/refresh',
    summary: '换新令牌',
    description: '每个刷新令牌只能用一次；用过的再用，这台设备的登录全部作废。',
    permission: signingIn,
    budget: 'sign-in',
    transactions: 'own',
    body: { refreshToken: secret('刷新令牌', 200) },
    answer: signedIn,
    errors: [refreshRefused.type],
  }),
  signOut: endpoint({
    method: 'POST',
    path: '/auth/logout',
    summary: '退出登录',
    permission: 'sessions.own',
    answer: object('结果', { done: flag('完成') }),
  }),
})
