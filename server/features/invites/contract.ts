import { ROLES, type Role } from '../../platform/access/roles'
import { CODE_VERSIONS } from '../../platform/contract/code-versions'
import { anyone, contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  defaulted,
  explained,
  flag,
  id,
  instant,
  list,
  nullable,
  object,
  optional,
  secret,
  text,
} from '../../platform/contract/fields'
import { tooManyTries } from '../guards/contract'
import { alreadyHere, BUYER_ROLES, suspendedHere } from '../members/contract'
import { signedIn } from '../sessions/contract'
import { boundElsewhere, wechatBusy, wechatRefused } from '../sessions/errors'
import {
  expiredInvite,
  onlyOwnersInviteOwners,
  revokedInvite,
  tooMuchForDigits,
  unknownInvite,
  usedInvite,
} from './errors'

export { BUYER_ROLE_LABELS } from '../members/contract'

/** Who is invited: somebody to work in the shop, or somebody who orders for a customer. */
export const INVITE_KINDS = ['staff', 'buyer'] as const
/** One of those. */
export type InviteKind = (typeof INVITE_KINDS)[number]

/** What somebody may be invited to be in the shop. */
export const STAFF_ROLES = ROLES.filter((role): role is Exclude<Role, 'customer'> => role !== 'customer')

const target = { id: id('邀请编号') }
const token = secret('邀请凭证', 40)
const named = { name: defaulted(text('称呼', 50, 0), '') }
const buyerRole = choice('客户角色', BUYER_ROLES)

/** An invite that is still open. */
export const invite = object('邀请', {
  ...target,
  kind: choice('邀请谁', INVITE_KINDS),
  role: choice('角色', ROLES),
  roleLabel: explained(text('角色名称', 20), '客户的人写客户角色'),
  buyerRole: nullable(buyerRole),
  customerId: nullable(id('客户编号')),
  name: text('称呼', 50, 0),
  inviter: text('邀请人', 50),
  isShort: explained(flag('是数字邀请'), '8 位数字，念给对方听'),
  expiresAt: instant('过期时间'),
  createdAt: instant('创建时间'),
})

/** A new invite with its token, which is shown this once. */
export const madeInvite = object('新邀请', {
  invite,
  token: explained(text('邀请凭证', 40), '只在这一次回答里；服务器只留散列'),
  path: explained(text('小程序路径', 200), '卡片和码打开的页面'),
})

/** What an invite says to whoever holds it, and no more. */
export const invitation = object('收到的邀请', {
  shop: text('店名', 50),
  inviter: text('邀请人', 50),
  kind: choice('邀请谁', INVITE_KINDS),
  roleLabel: text('角色名称', 20),
  customerName: nullable(text('客户名称', 50)),
  name: text('称呼', 50, 0),
  expiresAt: instant('过期时间'),
})

const holding = anyone('拿到邀请的人还没有登录')
const shutDoors = [unknownInvite.type, expiredInvite.type, usedInvite.type, revokedInvite.type]
const wechatTroubles = [wechatRefused.type, wechatBusy.type, tooManyTries.type]
const wechatCode = optional(secret('微信登录码', 200))

export const invites = contract('invites', '邀请', {
  inviteStaff: endpoint({
    method: 'POST',
    path: '/invites/staff',
    summary: '邀请员工',
    description: '老板只能由老板邀请。只能用一次，几天内有效由设置 invite.expiry_days 定。',
    permission: 'members.invite',
    body: { role: choice('角色', STAFF_ROLES), ...named },
    answer: madeInvite,
    errors: [onlyOwnersInviteOwners.type],
  }),
  inviteBuyer: endpoint({
    method: 'POST',
    path: '/invites/buyers',
    summary: '邀请客户的人来订货',
    permission: 'buyers.invite',
    body: { customerId: id('客户编号'), buyerRole, ...named },
    answer: madeInvite,
  }),
  inviteColleague: endpoint({
    method: 'POST',
    path: '/invites/colleagues',
    summary: '客户负责人邀请自己的同事',
    permission: 'buyers.colleagues',
    body: { buyerRole, ...named },
    answer: madeInvite,
  }),
  listInvites: endpoint({
    method: 'GET',
    path: '/invites',
    summary: '还没用掉的邀请',
    description: '只有自己能管的：员工的要能邀请员工，客户的要能邀请客户，或是自己那位客户的负责人。',
    permission: 'members.me',
    query: { kind: choice('邀请谁', INVITE_KINDS), customerId: optional(id('客户编号')) },
    answer: list('邀请', invite, { max: 100 }),
  }),
  remakeInvite: endpoint({
    method: 'POST',
    path: '/invites/{id}/again',
    summary: '重新发一次：原来的作废',
    description: 'asDigits 换成 8 位数字，30 分钟内有效，念给扫不了码的人；老板和店长不行。',
    permission: 'members.me',
    params: target,
    body: { asDigits: defaulted(flag('换成数字'), false) },
    answer: madeInvite,
    errors: [tooMuchForDigits.type],
  }),
  revokeInvite: endpoint({
    method: 'DELETE',
    path: '/invites/{id}',
    summary: '收回邀请',
    permission: 'members.me',
    params: target,
    answer: object('结果', { id: id('邀请编号'), revoked: flag('已收回') }),
  }),
  drawInvite: endpoint({
    method: 'POST',
    path: '/invites/picture',
    summary: '画邀请的码',
    description: '微信没给小程序码时画普通二维码（isPlain），用小程序里的「我有邀请」扫。',
    permission: 'members.me',
    transactions: 'own',
    body: { token, version: defaulted(choice('小程序版本', CODE_VERSIONS), 'release') },
    answer: object('码', { image: text('图片', 900_000), isPlain: flag('普通二维码') }),
  }),
  lookAtInvite: endpoint({
    method: 'POST',
    path: '/invites/look',
    summary: '看一眼收到的邀请',
    description: '8 位数字的邀请要带 wx.login 的 code：每个微信试错的次数有限。',
    permission: holding,
    budget: 'sign-in',
    transactions: 'own',
    body: { token, code: wechatCode },
    answer: invitation,
    errors: [...shutDoors, ...wechatTroubles],
  }),
  acceptInvite: endpoint({
    method: 'POST',
    path: '/invites/accept',
    summary: '用微信加入，同时登录',
    permission: holding,
    budget: 'sign-in',
    transactions: 'own',
    body: {
      token,
      code: secret('微信登录码', 200),
      phoneCode: optional(secret('手机号授权码', 200)),
      name: optional(text('称呼', 50, 0)),
    },
    answer: signedIn,
    errors: [...shutDoors, ...wechatTroubles, boundElsewhere.type, alreadyHere.type, suspendedHere.type],
  }),
  joinByInvite: endpoint({
    method: 'POST',
    path: '/invites/join',
    summary: '已经登录的人加入另一家店',
    description: '之后用 /users/me/shops/{membershipId}/enter 换过去。',
    permission: 'members.me',
    transactions: 'own',
    body: { token, name: optional(text('称呼', 50, 0)) },
    answer: object('加入了', { membershipId: id('成员编号'), shop: text('店名', 50) }),
    errors: [...shutDoors, tooManyTries.type, alreadyHere.type, suspendedHere.type],
  }),
})
