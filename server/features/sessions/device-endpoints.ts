import { endpoint } from '../../platform/contract/endpoint'
import { choice, flag, id, instant, integer, list, object, text } from '../../platform/contract/fields'

/** A device where somebody is signed in. */
export const device = object('登录的设备', {
  id: id('登录编号'),
  name: text('设备', 50),
  kind: choice('哪种设备', ['phone', 'computer']),
  isCurrent: flag('就是这台'),
  shop: object('店铺', { id: id('店铺编号'), name: text('店名', 50) }),
  signedInAt: instant('登录时间'),
  lastSeenAt: instant('上次使用'),
})

const ended = object('结果', { count: integer('退出了几台', 0, 10_000) })

/** Where one is signed in, and ending that. */
export const deviceEndpoints = {
  listDevices: endpoint({
    method: 'GET',
    path: '/users/me/devices',
    summary: '我登录着的设备',
    description: '在所有店里的登录都在这里，最近用过的在前。',
    permission: 'sessions.own',
    answer: object('设备', { list: list('设备', device, { max: 200 }) }),
  }),
  endDevice: endpoint({
    method: 'DELETE',
    path: '/users/me/devices/{id}',
    summary: '让我的一台设备退出登录',
    description: '那台设备的下一个请求就不通了。',
    permission: 'sessions.own',
    params: { id: id('登录编号') },
    answer: ended,
  }),
  endOtherDevices: endpoint({
    method: 'POST',
    path: '/users/me/devices/end-others',
    summary: '让我的其他设备都退出登录',
    permission: 'sessions.own',
    answer: ended,
  }),
  endDevicesOf: endpoint({
    method: 'DELETE',
    path: '/members/{id}/devices',
    summary: '让一个成员的设备都退出登录',
    description: '只退出在本店的登录；老板的设备只有老板自己能退。',
    permission: 'members.update',
    params: { id: id('成员编号') },
    answer: ended,
  }),
}
