import { ROLES } from '../../platform/access/roles'
import { contract, endpoint } from '../../platform/contract/endpoint'
import { choice, explained, id, list, nullable, object, text } from '../../platform/contract/fields'
import { BIZ, defineError } from '../../platform/errors'
import { roleEndpoints } from './role-endpoints'
import { staffEndpoints } from './staff-endpoints'

/** What a buyer may do for their customer. */
export const BUYER_ROLES = ['head', 'orderer', 'viewer'] as const
/** One of those. */
export type BuyerRole = (typeof BUYER_ROLES)[number]
/** Chinese names of the buyer roles. */
export const BUYER_ROLE_LABELS: Record<BuyerRole, string> = { head: '负责人', orderer: '可下单', viewer: '只看' }

export const alreadyHere = defineError(
  'members.already_here',
  409,
  BIZ.exists,
  () => '你已经在这家店了，直接登录就行。',
  undefined,
)
export const suspendedHere = defineError(
  'members.suspended_here',
  403,
  BIZ.forbidden,
  () => '你在这家店被停用了，找店主问问。',
  undefined,
)

/** The signed-in person: who, in which shop, and what they may do there. */
export const me = object('我', {
  id: id('用户编号'),
  username: nullable(text('用户名', 50)),
  name: text('称呼', 50),
  phone: nullable(text('手机号', 20)),
  role: choice('角色', ROLES),
  roleLabel: text('角色名称', 20),
  shop: object('店铺', { id: id('店铺编号'), name: text('店名', 50) }),
  customerId: explained(nullable(id('客户编号')), '客户角色绑定的客户；员工为 null'),
  customerName: nullable(text('客户名称', 50)),
  permissions: list('权限', text('权限', 50), { max: 200 }),
})

export const members = contract('members', '成员', {
  readMe: endpoint({
    method: 'GET',
    path: '/users/me',
    summary: '我是谁、在哪家店、能做什么',
    permission: 'members.me',
    answer: me,
  }),
  ...staffEndpoints,
  ...roleEndpoints,
})
