import type { Account } from '../../../api/generated'

/** One row of the page: where it leads, and how it stands. */
export interface AccountRow {
  key: 'wechat' | 'phone' | 'email' | 'password' | 'factor' | 'oidc' | 'devices' | 'shops'
  icon: string
  label: string
  value: string
  /** What to do about it that is not done yet. */
  isOpen: boolean
}

/** A phone number with its middle hidden: 138 **** 6620. */
function masked(phone: string): string {
  return /^\d{11}$/.test(phone) ? `${phone.slice(0, 3)} **** ${phone.slice(7)}` : phone
}

/** How the person signs in, in the order people ask; `inBrowser` where accounts elsewhere can be bound. */
export function waysIn(account: Account, inBrowser: boolean): AccountRow[] {
  const { hasWechat, phone, email, canMail, hasPassword, username } = account
  return [
    row('wechat', 'logo-wechat-stroke', '微信', hasWechat ? '绑着' : null),
    row('phone', 'call', '手机号', phone && masked(phone)),
    row('password', 'key', '密码', hasPassword ? username : null, '没设'),
    ...(canMail || email ? [row('email', 'mail', '邮箱', email)] : []),
    ...elsewhere(account, inBrowser),
  ]
}

function elsewhere({ oidc, identities }: Account, inBrowser: boolean): AccountRow[] {
  const [identity] = identities
  if (identity) return [row('oidc', 'user', oidc ?? '外部账号', identity.label)]
  return oidc && inBrowser ? [row('oidc', 'user', oidc, null)] : []
}

function row(key: AccountRow['key'], icon: string, label: string, value: string | null, open = '没绑'): AccountRow {
  return { key, icon, label, value: value ?? open, isOpen: value === null }
}

/** What keeps others out, and where one is. */
export function safetyRows({ hasFactor }: Account): AccountRow[] {
  return [
    { key: 'factor', icon: 'secured', label: '两步验证', value: hasFactor ? '开着' : '没开', isOpen: !hasFactor },
    { key: 'devices', icon: 'mobile', label: '登录设备', value: '', isOpen: false },
    { key: 'shops', icon: 'swap', label: '我的店', value: '', isOpen: false },
  ]
}
