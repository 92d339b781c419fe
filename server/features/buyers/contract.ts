import { contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  explained,
  flag,
  id,
  instant,
  list,
  nullable,
  object,
  optional,
  text,
} from '../../platform/contract/fields'
import { BIZ, defineError } from '../../platform/errors'
import { BUYER_ROLES } from '../members/contract'

export { BUYER_ROLE_LABELS } from '../members/contract'

export const notYourself = defineError(
  'buyers.not_yourself',
  409,
  BIZ.exists,
  () => '自己的角色改不了，让同事或店里改。要离开，在「我的」里退出这家店。',
  undefined,
)

const target = { id: id('成员编号') }

/** Somebody who orders for a customer. */
export const buyer = object('买家', {
  ...target,
  name: text('称呼', 50),
  buyerRole: choice('客户角色', BUYER_ROLES),
  buyerRoleLabel: text('客户角色名称', 20),
  phone: explained(nullable(text('手机号', 20)), '中间四位遮住'),
  lastSeenAt: nullable(instant('上次来')),
  joinedAt: instant('加入时间'),
  isMe: flag('是自己'),
})

export const buyers = contract('buyers', '买家', {
  listBuyers: endpoint({
    method: 'GET',
    path: '/buyers',
    summary: '谁替这位客户订货',
    description: '店里能邀请客户的人看任一位客户的；客户负责人看自己这家的。',
    permission: 'members.me',
    query: { customerId: optional(id('客户编号')) },
    answer: object('买家', {
      customer: object('客户', { id: id('客户编号'), name: text('客户名称', 50) }),
      list: list('买家', buyer, { max: 200 }),
    }),
  }),
  updateBuyer: endpoint({
    method: 'PUT',
    path: '/buyers/{id}',
    summary: '改买家的角色或称呼',
    permission: 'members.me',
    params: target,
    body: { buyerRole: optional(choice('客户角色', BUYER_ROLES)), name: optional(text('称呼', 50)) },
    answer: buyer,
    errors: [notYourself.type],
  }),
  removeBuyer: endpoint({
    method: 'DELETE',
    path: '/buyers/{id}',
    summary: '解绑买家',
    description: '他的登录马上失效，以前的单都还在；再邀请就回来。',
    permission: 'members.me',
    params: target,
    answer: object('结果', { id: id('成员编号'), removed: flag('已解绑') }),
    errors: [notYourself.type],
  }),
})
