import { anyone, contract, endpoint } from '../../platform/contract/endpoint'
import { explained, flag, integer, object, optional, secret, text } from '../../platform/contract/fields'
import { tooManyTries } from '../guards/contract'
import { me } from '../members/contract'
import { deviceEndpoints } from './device-endpoints'
import {
  badCredentials,
  boundElsewhere,
  challengeOver,
  notInvited,
  notProved,
  refreshRefused,
  secondFactorNeeded,
  secondFactorRefused,
  sessionEnded,
  wechatBusy,
  wechatRefused,
} from './errors'
import { shopEndpoints } from './shop-endpoints'

/** What signing in gives. */
export const signedIn = object('登录结果', {
  accessToken: text('访问令牌', 4000),
  refreshToken: text('刷新令牌', 200),
  expiresIn: explained(integer('有效秒数', 1, 86_400), '访问令牌还有多少秒有效'),
  user: me,
})

const done = object('结果', { done: flag('完成') })
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
    errors: [badCredentials.type, secondFactorNeeded.type, notInvited.type, tooManyTries.type],
  }),
  signInWithFactor: endpoint({
    method: 'POST',
    path: '/auth/second-factor',
    summary: '登录的第二步：验证码',
    description:
      'challenge 来自密码登录给的 session.second_factor_needed，五分钟内有效；code 是验证器的 6 位数字或一个备用码。',
    permission: signingIn,
    budget: 'sign-in',
    transactions: 'own',
    body: {
      challenge: secret('登录凭据', 100),
      code: secret('验证码', 20),
      wechatCode: optional(secret('微信登录码', 200)),
    },
    answer: signedIn,
    errors: [secondFactorRefused.type, challengeOver.type, notInvited.type, tooManyTries.type],
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
    errors: [refreshRefused.type, sessionEnded.type],
  }),
  signOut: endpoint({
    method: 'POST',
    path: '/auth/logout',
    summary: '退出登录',
    permission: 'sessions.own',
    answer: done,
  }),
  prove: endpoint({
    method: 'POST',
    path: '/auth/prove',
    summary: '确认是本人',
    description:
      '要紧的操作会回 access.prove_yourself；确认后一小段时间里不再问。三样给一样：绑定的微信的新登录码、密码、验证码。' +
      '开着两步验证的人，密码不算数。',
    permission: 'sessions.own',
    budget: 'sign-in',
    transactions: 'own',
    body: {
      wechatCode: optional(secret('微信登录码', 200)),
      password: optional(secret('密码', 72)),
      code: optional(secret('验证码', 20)),
    },
    answer: done,
    errors: [notProved.type, wechatRefused.type, wechatBusy.type, tooManyTries.type],
  }),
  ...deviceEndpoints,
  ...shopEndpoints,
})
