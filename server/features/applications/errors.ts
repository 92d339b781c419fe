import { BIZ, defineError } from '../../platform/errors'

export const tooManyApplications = defineError(
  'applications.too_many',
  429,
  BIZ.tooMany,
  () => '这个网络上申请的人太多了，过一小时再来，或者让店里直接邀请你。',
  undefined,
)
export const alreadyDecided = defineError<{ by: string; label: string }>(
  'applications.decided',
  409,
  BIZ.illegalTransition,
  ({ by, label }) => `${by}刚处理过：${label}`,
  { by: '老周', label: '已同意' },
)
export const applicantIsHere = defineError(
  'applications.already_here',
  409,
  BIZ.exists,
  () => '他已经在店里了，这条申请不用同意，点「不同意」收掉就行。',
  undefined,
)
