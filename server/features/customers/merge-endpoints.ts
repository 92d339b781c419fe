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
  text,
} from '../../platform/contract/fields'
import { mergeUndecided, mergeUndone } from './errors'
import { customerCard } from './shapes'

/** What two cards may say differently; where the kept one says nothing, the merged one's word is taken. */
export const MERGE_FIELDS = {
  phone: '联系电话',
  email: '邮箱',
  address: '送货地址',
  industry: '行业',
  levelId: '客户等级',
  assignedTo: '负责人',
  invoiceTitle: '发票抬头',
  taxNo: '税号',
  bankName: '开户行',
  bankAccount: '银行账号',
  creditLimit: '赊账额度',
  termDays: '账期天数',
  notes: '备注',
} as const

/** A field two cards may differ in. */
export type MergeField = keyof typeof MERGE_FIELDS
const FIELD_NAMES = Object.keys(MERGE_FIELDS) as MergeField[]

const CHOICES = ['kept', 'merged'] as const
const side = object('客户', {
  id: id('客户编号'),
  name: text('客户名称', 50),
  phone: nullable(text('联系电话', 20, 0)),
  createdAt: instant('创建时间'),
})
const says = { kept: text('留下的说', 1000, 0), merged: text('并进来的说', 1000, 0) }

/** The endpoints that make one customer of two. */
export const mergeEndpoints = {
  previewMerge: endpoint({
    method: 'GET',
    path: '/customers/{id}/merge-preview',
    summary: '合并前看一眼：搬什么，哪里要选',
    permission: 'customers.delete',
    params: { id: explained(id('客户编号'), '留下的') },
    query: { from: explained(id('并进来的客户'), '合并后就没有了') },
    answer: object('合并预览', {
      kept: side,
      merged: side,
      fields: list(
        '不一样的资料',
        object('资料', { field: choice('字段', FIELD_NAMES), label: text('名称', 20), ...says }),
        {
          max: 50,
        },
      ),
      parts: list(
        '要搬的',
        object('一种', { name: text('名词', 20), label: text('名称', 20), count: integer('条数', 0, 100_000_000) }),
        { max: 50 },
      ),
      conflicts: list(
        '要选一个的',
        object('冲突', { id: id('编号'), label: text('是什么', 200), ...says, lower: choice('低的是', CHOICES) }),
        { max: 1000 },
      ),
    }),
  }),
  mergeCustomers: endpoint({
    method: 'POST',
    path: '/customers/{id}/merge',
    summary: '把另一位客户并进来',
    description: '单据、专属价、联系人和买家都搬过来，24 小时内可以撤销。冲突要逐条选，没选完不合并。',
    permission: 'customers.delete',
    params: { id: explained(id('客户编号'), '留下的') },
    body: {
      from: explained(id('并进来的客户'), '合并后就没有了'),
      take: explained(optional(list('用并进来的', choice('字段', FIELD_NAMES), { max: 50 })), '这些资料用并进来的那份'),
      choices: optional(
        list('冲突怎么选', object('选择', { id: id('编号'), take: choice('留哪个', CHOICES) }), { max: 1000 }),
      ),
    },
    errors: [mergeUndecided.type],
    answer: customerCard,
  }),
  undoMerge: endpoint({
    method: 'POST',
    path: '/customers/merges/{mergeId}/undo',
    summary: '撤销合并',
    description: '搬走的搬回来；合并以后新写的留在原处。',
    permission: 'customers.delete',
    params: { mergeId: id('合并编号') },
    errors: [mergeUndone.type],
    answer: object('结果', { keptId: id('留下的客户'), mergedId: id('分出来的客户'), undone: flag('已撤销') }),
  }),
}
