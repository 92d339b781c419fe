import { BIZ, defineError } from '../../platform/errors'

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
