import { BIZ, defineError, type FieldReason } from '../../platform/errors'

export const levelInUse = defineError<{ customerCount: number }>(
  'customers.level_in_use',
  409,
  BIZ.exists,
  ({ customerCount }) => `还有 ${customerCount} 个客户是这个等级，先选一个等级搬过去`,
  { customerCount: 3 },
)
export const lastLevel = defineError(
  'customers.last_level',
  409,
  BIZ.exists,
  () => '至少留一个等级，改个名字也行',
  undefined,
)

/** Somebody on the book who looks like the one being written; without key and phone where somebody else looks after them. */
export interface LookAlike {
  id: string | null
  name: string
  phone: string | null
  ownerName: string | null
  why: 'phone' | 'name' | 'similar'
}

const WHY: Record<LookAlike['why'], string> = { phone: '电话一样', name: '名称一样', similar: '名称很像' }

export const looksKnown = defineError<{ candidates: LookAlike[] }>(
  'customers.looks_known',
  409,
  BIZ.exists,
  ({ candidates: [first] }) => (first ? `和「${first.name}」${WHY[first.why]}，先看是不是同一家` : '有相像的客户'),
  { candidates: [{ id: '…', name: '兴旺湘菜馆', phone: '13800138000', ownerName: null, why: 'phone' }] },
)
export const blacklisted = defineError<{ reason: string }>(
  'customers.blacklisted',
  409,
  BIZ.illegalTransition,
  ({ reason }) => (reason ? `这位客户已拉黑：${reason}` : '店里暂时不接这家的单，先联系老板'),
  { reason: '欠款半年没结' },
)
export const onHold = defineError<{ reason: string }>(
  'customers.on_hold',
  409,
  BIZ.illegalTransition,
  ({ reason }) => (reason ? `这位客户暂停接单：${reason}` : '这位客户暂停接单，先解除再接'),
  { reason: '上月的账没对完' },
)
export const inactive = defineError(
  'customers.inactive',
  409,
  BIZ.illegalTransition,
  () => '这家已停用，恢复合作才能开新单',
  undefined,
)
export const mergeUndecided = defineError<{ undecided: string[] }>(
  'customers.merge_undecided',
  409,
  BIZ.exists,
  ({ undecided }) => `还有 ${undecided.length} 处要选一个，选完再合并`,
  { undecided: ['…'] },
)
export const mergeUndone = defineError(
  'customers.merge_undone',
  409,
  BIZ.illegalTransition,
  () => '这次合并已经撤销过，或超过 24 小时了',
  undefined,
)
export const nameTypedWrong = defineError<FieldReason[]>(
  'customers.name_typed_wrong',
  400,
  BIZ.invalid,
  (details) => details[0]?.reason ?? '客户名称不对',
  [{ field: 'name', reason: '客户名称和资料上的不一样，照着写一遍' }],
)
