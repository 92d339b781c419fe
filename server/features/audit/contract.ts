import { contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  day,
  download,
  explained,
  id,
  instant,
  list,
  object,
  optional,
  page,
  paging,
  text,
} from '../../platform/contract/fields'

/** What can happen to a row. */
export const LOG_ACTIONS = ['create', 'update', 'delete', 'restore', 'erase'] as const
/** One of those. */
export type LogAction = (typeof LOG_ACTIONS)[number]
/** Chinese names of the actions. */
export const LOG_ACTION_LABELS: Record<LogAction, string> = {
  create: '新建了',
  update: '改了',
  delete: '删了',
  restore: '恢复了',
  erase: '抹去了个人信息：',
}

/** How many records one file has at the most. */
export const MAX_EXPORTED = 3000

const entity = text('哪一类', 50)

const activity = {
  id: id('记录编号'),
  at: instant('时间'),
  action: choice('操作', LOG_ACTIONS),
  actionLabel: text('操作名称', 20),
  entity,
  entityLabel: text('类名', 20),
  entityId: id('那一个的编号'),
  subject: explained(text('那一个', 200, 0), '名称、单号；说不出来为空'),
  ip: text('来源地址', 64, 0),
  device: text('设备', 50, 0),
}

/** One record: who did what to which thing, and how it was before. */
export const logRow = object('操作记录', {
  ...activity,
  userId: id('操作人编号'),
  operator: text('操作人', 50),
  requestId: explained(text('请求编号', 64), '同一个请求里的记录相同'),
  changes: list(
    '改动',
    object('改动', {
      field: text('字段', 50),
      label: text('字段名称', 50),
      before: text('之前', 300, 0),
      after: text('之后', 300, 0),
    }),
    { max: 200 },
  ),
})

const filter = {
  userId: optional(id('操作人')),
  entity: optional(entity),
  action: optional(choice('操作', LOG_ACTIONS)),
  startDate: optional(day('开始日期')),
  endDate: optional(day('结束日期')),
  keyword: explained(optional(text('关键词', 50, 0)), '匹配操作人、那一个的编号、改动的内容'),
}

export const audit = contract('audit', '操作日志', {
  listLogs: endpoint({
    method: 'GET',
    path: '/system/logs',
    summary: '操作日志',
    description: '新的在前。只增不改：谁也改不了、删不了，过了保留期的自动清掉。看不了成本的人，这里也看不到。',
    permission: 'audit.view',
    query: { ...paging, ...filter },
    answer: page(logRow),
  }),
  readLogFacets: endpoint({
    method: 'GET',
    path: '/system/logs/facets',
    summary: '日志里有哪些人、哪几类',
    permission: 'audit.view',
    answer: object('分类', {
      people: list('人', object('人', { userId: id('操作人编号'), name: text('操作人', 50) }), { max: 1000 }),
      kinds: list('类', object('类', { entity, label: text('类名', 20) }), { max: 200 }),
    }),
  }),
  exportLogs: endpoint({
    method: 'GET',
    path: '/system/logs/export',
    summary: '导出操作日志（CSV）',
    description: `最新的 ${MAX_EXPORTED} 条；更早的用日期分段导。像公式的内容前面加了撇号。还要有导出的权限。`,
    permission: 'audit.view',
    query: filter,
    answer: download('操作日志', ['text/csv']),
  }),
  listActivity: endpoint({
    method: 'GET',
    path: '/users/activity',
    summary: '我做过什么',
    permission: 'members.me',
    query: paging,
    answer: page(object('我的记录', activity)),
  }),
})
