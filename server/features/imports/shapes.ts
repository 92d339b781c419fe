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
  text,
} from '../../platform/contract/fields'

/** What can be brought in and taken out as tables. */
export const TABLE_KINDS = ['products', 'customers', 'prices'] as const
/** One of them. */
export type TableKind = (typeof TABLE_KINDS)[number]
/** Chinese names of the tables. */
export const TABLE_KIND_LABELS: Record<TableKind, string> = { products: '货品', customers: '客户', prices: '专属价' }

/** How far an import is. */
export const IMPORT_STATUSES = ['ready', 'running', 'done'] as const
/** One of those. */
export type ImportStatus = (typeof IMPORT_STATUSES)[number]

/** What will become of a line, or has. */
export const LINE_STATUSES = ['new', 'update', 'unchanged', 'bad', 'skipped', 'done'] as const
/** One of those. */
export type LineStatus = (typeof LINE_STATUSES)[number]
/** Chinese names of what becomes of a line. */
export const LINE_STATUS_LABELS: Record<LineStatus, string> = {
  new: '新建',
  update: '更新',
  unchanged: '没变',
  bad: '有问题',
  skipped: '跳过',
  done: '已导入',
}

/** Most lines of one import. */
export const MOST_LINES = 5_000
/** Largest table, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024
/** Longest text of a cell that is kept. */
export const CELL_LENGTH = 1_000

const count = (label: string) => integer(label, 0, MOST_LINES)

/** An import as its screen shows it. */
export const importJob = object('导入', {
  id: id('导入编号'),
  kind: choice('表', TABLE_KINDS),
  fileName: text('文件名', 200),
  status: choice('进度', IMPORT_STATUSES),
  total: count('一共几行'),
  toCreate: explained(count('会新建'), '还没导入的'),
  toUpdate: count('会更新'),
  unchanged: count('没变的'),
  bad: count('有问题的'),
  skipped: count('跳过的'),
  done: count('已导入的'),
  left: explained(count('还剩几行'), '能导入、还没导入的；到 0 就好了'),
  unknownColumns: explained(list('不认识的列', text('列', 100), { max: 50 }), '这些列没有读'),
  createdAt: instant('上传时间'),
})

const problem = object('问题', {
  column: explained(text('列', 30, 0), '列的名字；空为整行'),
  value: text('填的', CELL_LENGTH, 0),
  reason: text('原因', 300),
  suggestion: explained(text('建议', 200, 0), '可以换成的内容；空为没有'),
  isNote: explained(flag('只是提醒'), '提醒不拦着导入'),
})

const cell = object('格子', {
  column: text('列', 30),
  label: text('列名', 30),
  value: text('内容', CELL_LENGTH, 0),
})

/** One line of an import. */
export const importLine = object('行', {
  id: id('行编号'),
  lineNo: explained(integer('第几行', 1, 1_000_000), '在表里的行号'),
  title: explained(text('名称', 200, 0), '这一行说的是谁'),
  status: choice('结果', LINE_STATUSES),
  cells: list('格子', cell, { max: 50 }),
  problems: list('问题', problem, { max: 50 }),
  targetId: nullable(text('对应的编号', 36)),
})
