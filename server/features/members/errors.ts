import { BIZ, defineError } from '../../platform/errors'

export const ownersOnly = defineError(
  'members.owners_only',
  403,
  BIZ.forbidden,
  () => '老板的事只有老板能改，找老板来弄。',
  undefined,
)
export const notOneself = defineError(
  'members.not_oneself',
  409,
  BIZ.exists,
  () => '自己的角色和去留改不了，让另一位老板来改。',
  undefined,
)
export const lastOwner = defineError<{ name: string }>(
  'members.last_owner',
  409,
  BIZ.exists,
  ({ name }) => `${name}是店里最后一位老板，先让别人当老板。`,
  { name: '老周' },
)
export const removedAlready = defineError<{ name: string }>(
  'members.removed',
  409,
  BIZ.exists,
  ({ name }) => `${name}已经移除了，要他回来就重新邀请。`,
  { name: '小李' },
)
