import { contract, endpoint } from '../../platform/contract/endpoint'
import { flag, id, integer, list, nullable, object, secret, text } from '../../platform/contract/fields'
import { alreadyTaken } from '../../platform/errors'
import { tooManyTries } from '../guards/contract'
import { wechatBusy, wechatRefused } from '../sessions/errors'
import { hasPassword, mailFailed, mailOff, noPassword, onlyWay, wechatTaken } from './errors'
import { oidcEndpoints } from './oidc-endpoints'
import { resetEndpoints } from './reset-endpoints'

/** How the acting person signs in. */
export const account = object('登录方式', {
  username: nullable(text('用户名', 50)),
  hasPassword: flag('有密码'),
  hasWechat: flag('绑了微信'),
  phone: nullable(text('手机号', 20)),
  email: nullable(text('邮箱', 100)),
  canMail: flag('能发邮件'),
  hasFactor: flag('开了两步验证'),
  recoveryCodes: integer('还剩几个备用码', 0, 100),
  identities: list('外部账号', object('外部账号', { id: id('绑定编号'), label: text('账号', 100) }), { max: 20 }),
  oidc: nullable(text('能绑的外部账号', 50)),
})

const newPassword = secret('新密码', 72)
const own = { permission: 'sessions.own', answer: account } as const

export const accounts = contract('accounts', '登录方式', {
  readAccount: endpoint({ ...own, method: 'GET', path: '/users/me/account', summary: '我怎么登录' }),
  changePassword: endpoint({
    ...own,
    method: 'PUT',
    path: '/users/me/password',
    summary: '改密码',
    description: '其他设备的登录都结束，这台留着。',
    transactions: 'own',
    body: { oldPassword: secret('旧密码', 72), newPassword },
    errors: [noPassword.type, tooManyTries.type],
  }),
  chooseSignInName: endpoint({
    ...own,
    method: 'POST',
    path: '/users/me/sign-in-name',
    summary: '给自己设用户名和密码',
    description: '给从微信进来、还没有密码的人。',
    stepUp: true,
    transactions: 'own',
    body: { username: text('用户名', 50), newPassword },
    errors: [hasPassword.type, alreadyTaken.type],
  }),
  startEmail: endpoint({
    ...own,
    method: 'POST',
    path: '/users/me/email',
    summary: '绑邮箱：发验证码',
    stepUp: true,
    transactions: 'own',
    body: { email: text('邮箱', 100) },
    errors: [mailOff.type, mailFailed.type, tooManyTries.type],
  }),
  confirmEmail: endpoint({
    ...own,
    method: 'POST',
    path: '/users/me/email/confirm',
    summary: '绑邮箱：填验证码',
    transactions: 'own',
    body: { code: secret('验证码', 10) },
    errors: [alreadyTaken.type, tooManyTries.type],
  }),
  bindOwnWechat: endpoint({
    ...own,
    method: 'POST',
    path: '/users/me/wechat',
    summary: '绑上这个微信',
    stepUp: true,
    transactions: 'own',
    body: { code: secret('微信登录码', 200) },
    errors: [wechatTaken.type, wechatRefused.type, wechatBusy.type],
  }),
  unbindWechat: endpoint({
    ...own,
    method: 'DELETE',
    path: '/users/me/wechat',
    summary: '解绑微信',
    stepUp: true,
    errors: [onlyWay.type],
  }),
  bindPhone: endpoint({
    ...own,
    method: 'POST',
    path: '/users/me/phone',
    summary: '绑上微信的手机号',
    transactions: 'own',
    body: { phoneCode: secret('手机号授权码', 200) },
    errors: [alreadyTaken.type, wechatRefused.type, wechatBusy.type],
  }),
  ...resetEndpoints,
  ...oidcEndpoints,
})
