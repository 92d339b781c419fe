import type { LogRow, Member, Setting } from '../../../miniprogram/api/generated'
import { tabsFor } from '../../../miniprogram/custom-tab-bar/tabs'
import { doneWords, memberView, questionOf } from '../../../miniprogram/pages/members/detail/view'
import { charOf, emptyWords as noMembers, memberRow } from '../../../miniprogram/pages/members/list/view'
import { chipsOf, emptyWords, logView } from '../../../miniprogram/pages/members/log/view'
import { questionOf as asked, settingGroups } from '../../../miniprogram/pages/members/settings/view'

const NOW = '2026-11-20T06:30:00Z'
const member = (over: Partial<Member> = {}): Member => ({
  ...{ id: 'm1', userId: 'u1', name: '小李', username: null, phone: '138****6620', role: 'sales', roleLabel: '销售' },
  ...{ status: 'active', statusLabel: '在岗', isMe: false, joinedAt: '2026-11-18T01:00:00Z', devices: 1 },
  lastSeenAt: '2026-11-20T06:05:00Z',
  actions: ['rename', 'change_role', 'suspend', 'sign_out', 'remove'],
  ...over,
})

test('a member’s row says when they were last here, or that they may not come', () => {
  expect(memberRow(member(), NOW)).toMatchObject({
    char: '李',
    name: '小李',
    role: '销售',
    note: '上次来 今天 14:05',
    flag: '',
  })
  expect(memberRow(member({ lastSeenAt: null }), NOW).note).toBe('还没登录过')
  expect(memberRow(member({ isMe: true }), NOW).note).toBe('我')
  expect(memberRow(member({ status: 'suspended', statusLabel: '已停用' }), NOW)).toMatchObject({
    flag: '已停用',
    say: '小李，销售，已停用',
  })
  expect([charOf('老周'), charOf('anna'), charOf('')]).toEqual(['周', 'A', '员'])
})

test('a search that finds nobody can be cleared, an empty shop has nothing to clear', () => {
  expect(noMembers('王')).toMatchObject({ title: '没找到「王」', action: '清掉筛选' })
  expect(noMembers('').action).toBe('')
})

test('what may be done to a member comes as cells, the dangerous ones last', () => {
  const { acts, facts } = memberView(member(), NOW)
  expect(acts.map(({ key }) => key)).toEqual(['rename', 'change_role', 'sign_out', 'suspend', 'remove'])
  expect(memberView(member({ devices: 0 }), NOW).acts.map(({ key }) => key)).not.toContain('sign_out')
  expect(facts).toContainEqual({ label: '登录着', value: '1 台设备' })
  for (const { key } of acts) expect(doneWords(key, '小李')).not.toBe('')
})

test('only what takes something away is asked about first', () => {
  expect(questionOf('remove', '小李')).toMatchObject({ title: '移除小李？', confirmText: '移除' })
  for (const key of ['rename', 'resume', 'change_role'] as const) expect(questionOf(key, '小李')).toBeNull()
})

const log = (over: Partial<LogRow> = {}): LogRow => ({
  ...{
    id: 'l1',
    at: '2026-11-20T06:05:00Z',
    action: 'update',
    actionLabel: '改了',
    entity: 'products',
    entityLabel: '货品',
  },
  ...{
    entityId: 'p1',
    subject: '西红柿',
    ip: '::ffff:127.0.0.1',
    device: '微信 iPhone',
    userId: 'u1',
    operator: '老周',
  },
  requestId: 'r1',
  changes: [{ field: 'globalPrice', label: '默认售价', before: '¥5.50', after: '¥6.00' }],
  ...over,
})

test('a record reads who did what, with the change, the time, the device and the address', () => {
  expect(logView(log(), NOW)).toMatchObject({
    title: '老周 改了货品',
    subject: '西红柿',
    more: '',
    note: '今天 14:05 · 微信 iPhone · 127.0.0.1',
  })
  const changes = Array.from({ length: 6 }, (_, index) => ({
    field: `f${index}`,
    label: '字段',
    before: '',
    after: '1',
  }))
  expect(logView(log({ changes }), NOW)).toMatchObject({ more: '还有 2 处' })
  expect(logView(log({ device: '', ip: '' }), NOW).note).toBe('今天 14:05')
})

test('the chips say what is chosen', () => {
  const people = [
    { value: '', text: '全部' },
    { value: 'u1', text: '老周' },
  ]
  expect(chipsOf({}, people, []).map(({ text, isOn }) => [text, isOn])).toEqual([
    ['谁', false],
    ['哪一类', false],
    ['什么时候', false],
  ])
  const chosen = chipsOf({ userId: 'u1', startDate: '2026-11-20', endDate: '2026-11-20' }, people, [])
  expect(chosen.map(({ text }) => text)).toEqual(['老周', '哪一类', '11 月 20 日'])
  expect([
    emptyWords({ userId: 'u1' }, false).action,
    emptyWords({}, false).action,
    emptyWords({}, true).action,
  ]).toEqual(['清掉筛选', '', ''])
})

const setting = (over: Partial<Setting>): Setting => ({
  ...{
    key: 'log.retention_days',
    group: '日志',
    label: '日志保留',
    hint: '',
    kind: 'number',
    value: '180',
    usual: '180',
  },
  ...{ isUsual: true, unit: '天', min: 30, max: 3650 },
  ...over,
})

test('settings come in their groups, and each asks in its own way', () => {
  const notice = setting({ key: 'order.notice', group: '订货', kind: 'text', value: '', unit: '', min: null, max: 60 })
  const open = setting({ key: 'shop.public_catalogue', group: '没加入的人', kind: 'switch', value: 'true', unit: '' })
  const groups = settingGroups([notice, open, setting({})])
  expect(groups.map(({ name }) => name)).toEqual(['订货', '没加入的人', '日志'])
  expect(groups.map(({ cells: [cell] }) => [cell?.isSwitch, cell?.value])).toEqual([
    [false, '没写'],
    [true, 'true'],
    [false, '180 天'],
  ])
  expect([asked(setting({})).note, asked(notice).note]).toEqual(['30 – 3650 天', '最多 60 个字，不写就不显示'])
})

test('a tab is there only for who may use it', () => {
  const all = tabsFor('staff', () => true).map(({ text }) => text)
  expect(all).toEqual(['工作台', '开单', '订单', '客户', '我的'])
  expect(tabsFor('staff', (permission) => permission !== 'orders.place').map(({ text }) => text)).toEqual(
    all.filter((text) => text !== '开单'),
  )
  expect(tabsFor('boss', () => false).map(({ text }) => text)).toEqual(['看板', '我的'])
})
