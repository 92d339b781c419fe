import { ACTS, EDITABLE_ROLES, FLAGS, MODULES, SWITCHES, type Flag, type Module } from '../../platform/access/modules'
import { endpoint } from '../../platform/contract/endpoint'
import { choice, explained, flag, integer, list, object, text } from '../../platform/contract/fields'
import { STAFF_ROLES } from './statuses'

/** How one switch stands, and how it usually does. */
const stand = { isOn: flag('开着'), isUsual: flag('和默认一样') }
const name = choice('开关', [...SWITCHES.keys()])

/** A role of the shop with all its switches. */
export const roleCard = object('角色', {
  role: choice('角色', STAFF_ROLES),
  label: text('角色名称', 20),
  note: text('说明', 60),
  members: integer('几个人', 0, 100_000),
  isEditable: explained(flag('能设'), '老板什么都能做，不用设'),
  isUsual: flag('全是默认'),
  modules: list(
    '模块',
    object('模块', {
      module: choice('模块', Object.keys(MODULES) as Module[]),
      label: text('模块名称', 20),
      cells: list('格子', object('格子', { act: choice('做什么', ACTS), label: text('做什么', 10), name, ...stand }), {
        max: ACTS.length,
      }),
    }),
    { max: 50 },
  ),
  flags: list(
    '特别权限',
    object('特别权限', {
      flag: choice('特别权限', Object.keys(FLAGS) as Flag[]),
      label: text('特别权限名称', 20),
      name,
      ...stand,
    }),
    { max: 50 },
  ),
})

/** Roles and what they may do in this shop. */
export const roleEndpoints = {
  listRoles: endpoint({
    method: 'GET',
    path: '/users/roles',
    summary: '角色和它们的权限',
    description: '模块乘以看、新建、改、删，再加几个特别权限；没有的格子就是没有这回事。',
    permission: 'members.view',
    answer: object('角色', { list: list('角色', roleCard, { max: STAFF_ROLES.length }) }),
  }),
  updateRole: endpoint({
    method: 'PUT',
    path: '/users/roles/{role}',
    summary: '设一个角色的权限',
    description: '没写到的开关回到默认，所以空列表就是恢复默认。已登录的人从下一个请求起就按新的来。',
    permission: 'roles.update',
    stepUp: true,
    params: { role: choice('角色', EDITABLE_ROLES) },
    body: {
      switches: list('开关', object('开关', { name, isOn: flag('开着') }), { max: SWITCHES.size, uniqueBy: 'name' }),
    },
    answer: roleCard,
  }),
}
