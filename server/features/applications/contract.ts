import { anyone, contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  defaulted,
  explained,
  flag,
  id,
  instant,
  integer,
  list,
  nullable,
  object,
  optional,
  page,
  paging,
  secret,
  text,
} from '../../platform/contract/fields'
import { CODE_VERSIONS } from '../../platform/contract/code-versions'
import { customerFields } from '../customers/shapes'
import { tooManyTries } from '../guards/contract'
import { alreadyHere, BUYER_ROLES, suspendedHere } from '../members/contract'
import { signedIn } from '../sessions/contract'
import { boundElsewhere, wechatBusy, wechatRefused } from '../sessions/errors'
import { shopCode, unknownShop, whichShop } from '../storefront/contract'
import { alreadyDecided, applicantIsHere, tooManyApplications } from './errors'
import { APPLICATION_STATUSES } from './statuses'

const target = { id: id('申请编号') }
const token = secret('申请凭证', 40)
const status = choice('状态', APPLICATION_STATUSES)

const applied = {
  businessName: text('你的店名', 50),
  contact: text('联系人', 50),
  note: text('附言', 200, 0),
}

/** An application as those who decide see it. */
export const application = object('申请', {
  ...target,
  ...applied,
  phone: text('手机号', 20),
  isPhoneVerified: explained(flag('微信验过'), '手机号是微信给的，不是手填的'),
  status,
  statusLabel: text('状态名称', 20),
  reason: nullable(text('原因', 200)),
  askedAt: instant('申请时间'),
  decidedAt: nullable(instant('处理时间')),
  decidedBy: nullable(text('谁处理的', 50)),
  customerId: nullable(id('客户编号')),
  suggested: explained(
    list('可能是', object('客户', { id: id('客户编号'), name: customerFields.name }), { max: 5 }),
    '这个手机号的客户',
  ),
})

/** What the applicant is told. */
export const applicationNews = object('申请进展', {
  shop: text('店名', 50),
  shopPhone: text('店铺电话', 20, 0),
  ...applied,
  status,
  statusLabel: text('状态名称', 20),
  reason: nullable(text('原因', 200)),
  askedAt: instant('申请时间'),
})

const stranger = anyone('申请的人还没有加入')
const wechatTroubles = [wechatRefused.type, wechatBusy.type, boundElsewhere.type]

export const applications = contract('applications', '客户申请', {
  apply: endpoint({
    method: 'POST',
    path: '/applications',
    summary: '申请成为客户',
    description:
      '同一个微信在一家店只有一份申请，再交就是改它。店里开了「手机号对上就直接进」时，微信验过的手机号只对上一位客户就直接加入（signedIn）。',
    permission: stranger,
    budget: 'sign-in',
    transactions: 'own',
    body: {
      shop: optional(shopCode),
      code: secret('微信登录码', 200),
      phoneCode: optional(secret('手机号授权码', 200)),
      phone: explained(optional(customerFields.phone), '没给 phoneCode 时要填'),
      businessName: applied.businessName,
      contact: applied.contact,
      note: defaulted(applied.note, ''),
    },
    answer: object('申请好了', {
      ...target,
      token: explained(text('申请凭证', 40), '存在手机里，凭它看进展'),
      status,
      signedIn: nullable(signedIn),
    }),
    errors: [
      unknownShop.type,
      whichShop.type,
      tooManyApplications.type,
      tooManyTries.type,
      alreadyHere.type,
      suspendedHere.type,
      ...wechatTroubles,
    ],
  }),
  followApplication: endpoint({
    method: 'POST',
    path: '/applications/follow',
    summary: '看自己的申请到哪了',
    permission: stranger,
    budget: 'sign-in',
    transactions: 'own',
    body: { id: target.id, token },
    answer: applicationNews,
  }),
  listApplications: endpoint({
    method: 'GET',
    path: '/applications',
    summary: '谁想成为客户',
    permission: 'buyers.approve',
    query: { ...paging, status: optional(status) },
    answer: page(application),
  }),
  countWaiting: endpoint({
    method: 'GET',
    path: '/applications/waiting',
    summary: '有几人在等',
    permission: 'buyers.approve',
    answer: object('等着的', { count: integer('人数', 0, Number.MAX_SAFE_INTEGER) }),
  }),
  drawShopCode: endpoint({
    method: 'GET',
    path: '/applications/shop-code',
    summary: '店铺码：新客扫它来申请',
    permission: 'buyers.approve',
    query: { version: defaulted(choice('小程序版本', CODE_VERSIONS), 'release') },
    answer: object('店铺码', {
      code: shopCode,
      path: text('小程序路径', 200),
      image: text('图片', 900_000),
      isPlain: flag('普通二维码'),
    }),
  }),
  approveApplication: endpoint({
    method: 'POST',
    path: '/applications/{id}/approve',
    summary: '同意：绑到一位客户，或新建一位',
    permission: 'buyers.approve',
    params: target,
    body: {
      customerId: explained(optional(id('客户编号')), '不给就新建一位客户'),
      buyerRole: defaulted(choice('客户角色', BUYER_ROLES), 'orderer'),
    },
    answer: application,
    errors: [alreadyDecided.type, applicantIsHere.type],
  }),
  refuseApplication: endpoint({
    method: 'POST',
    path: '/applications/{id}/refuse',
    summary: '不同意，要写原因',
    permission: 'buyers.approve',
    params: target,
    body: { reason: text('原因', 200) },
    answer: application,
    errors: [alreadyDecided.type],
  }),
})
