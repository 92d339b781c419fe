import { BIZ, defineError } from '../../platform/errors'

export const hasPassword = defineError(
  'accounts.has_password',
  409,
  BIZ.exists,
  () => '已经有用户名和密码了，要换密码用「改密码」',
  undefined,
)
export const noPassword = defineError(
  'accounts.no_password',
  409,
  BIZ.exists,
  () => '还没设过密码，先设用户名和密码',
  undefined,
)
export const codeOver = defineError(
  'accounts.code_over',
  409,
  BIZ.exists,
  () => '这个码用过了、过期了，或者打错了。看一眼再填，或要一个新的',
  undefined,
)
export const sharedPerson = defineError(
  'accounts.shared_person',
  409,
  BIZ.exists,
  () => '他还在别的店里，重置码要他自己用邮箱找回',
  undefined,
)
export const ownReset = defineError('accounts.own_reset', 409, BIZ.exists, () => '自己的密码在「我的」里改', undefined)
export const mailOff = defineError(
  'accounts.mail_off',
  409,
  BIZ.exists,
  () => '这里没开邮件，找店主要一个重置码',
  undefined,
)
export const mailFailed = defineError(
  'accounts.mail_failed',
  503,
  BIZ.waking,
  () => '邮件没发出去，看看邮箱写对没有，过一会儿再试',
  undefined,
)
export const wechatTaken = defineError(
  'accounts.wechat_taken',
  409,
  BIZ.exists,
  () => '这个微信已经绑着别的账号，先在那边解绑',
  undefined,
)
export const onlyWay = defineError(
  'accounts.only_way',
  409,
  BIZ.exists,
  () => '解绑了就登录不了了，先设用户名和密码',
  undefined,
)
export const oidcOff = defineError('accounts.oidc_off', 409, BIZ.exists, () => '这里没开外部账号登录', undefined)
export const oidcRefused = defineError(
  'accounts.oidc_refused',
  401,
  BIZ.notSignedIn,
  () => '那边没认出来，或等太久了，再点一次登录',
  undefined,
)
export const identityUnknown = defineError(
  'accounts.identity_unknown',
  403,
  BIZ.forbidden,
  () => '这个账号还没绑定。先用微信或密码登录，再到「我的 · 登录方式」里绑上',
  undefined,
)
export const identityTaken = defineError(
  'accounts.identity_taken',
  409,
  BIZ.exists,
  () => '这个账号已经绑着别人，先在那边解绑',
  undefined,
)
