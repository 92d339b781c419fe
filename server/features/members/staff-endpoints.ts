import { proveYourself } from '../../platform/errors'
import { endpoint } from '../../platform/contract/endpoint'
import {
  choice,
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
  text,
} from '../../platform/contract/fields'
import { lastOwner, notOneself, ownersOnly, removedAlready } from './errors'
import { MEMBER_ACTIONS, MEMBER_STATUSES, STAFF_ROLES } from './statuses'

const target = { id: id('成员编号') }
const name = text('称呼', 50)
const role = choice('角色', STAFF_ROLES)

/** One of the shop's own people. */
export const member = object('员工', {
  ...target,
  userId: id('用户编号'),
  name,
  username: nullable(text('用户名', 50)),
  phone: explained(nullable(text('手机号', 20)), '中间几位遮住'),
  role,
  roleLabel: text('角色名称', 20),
  status: choice('状态', MEMBER_STATUSES),
  statusLabel: text('状态名称', 20),
  isMe: flag('是自己'),
  joinedAt: instant('加入时间'),
  lastSeenAt: explained(nullable(instant('上次来')), '五分钟内只记一次；没登录过为 null'),
  devices: integer('登录着几台设备', 0, 10_000),
  actions: explained(list('能做什么', choice('动作', MEMBER_ACTIONS), { max: 10 }), '你对这个人能做的'),
})

/** The shop's own people. */
export const staffEndpoints = {
  listMembers: endpoint({
    method: 'GET',
    path: '/users',
    summary: '员工列表',
    description: '店里自己的人，老板在前；移除了的只有点名要才给。',
    permission: 'members.view',
    query: {
      ...paging,
      keyword: optional(text('关键词', 50, 0)),
      role: optional(role),
      status: optional(choice('状态', MEMBER_STATUSES)),
    },
    answer: page(member),
  }),
  readMember: endpoint({
    method: 'GET',
    path: '/users/{id}',
    summary: '看一位员工',
    permission: 'members.view',
    params: target,
    answer: member,
  }),
  updateMember: endpoint({
    method: 'PUT',
    path: '/users/{id}',
    summary: '改员工的称呼、角色，停用或恢复',
    description: '马上生效：停用后他的每台设备下一个请求就不通。改角色和状态要先确认是本人。',
    permission: 'members.update',
    params: target,
    body: {
      name: optional(name),
      role: optional(role),
      status: optional(choice('状态', ['active', 'suspended'])),
    },
    errors: [ownersOnly.type, notOneself.type, lastOwner.type, removedAlready.type, proveYourself.type],
    answer: member,
  }),
  removeMember: endpoint({
    method: 'DELETE',
    path: '/users/{id}',
    summary: '移除员工',
    description: '马上进不来；开过的单和记录都还在，再邀请就回来。',
    permission: 'members.remove',
    stepUp: true,
    params: target,
    errors: [ownersOnly.type, notOneself.type, lastOwner.type, removedAlready.type],
    answer: member,
  }),
}
