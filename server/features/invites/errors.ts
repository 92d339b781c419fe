import { BIZ, defineError } from '../../platform/errors'

export const unknownInvite = defineError(
  'invites.unknown',
  404,
  BIZ.notFound,
  () => '没有这个邀请，看看是不是抄错了，或者让店里再发一次。',
  undefined,
)
export const expiredInvite = defineError<{ shop: string }>(
  'invites.expired',
  410,
  BIZ.notFound,
  ({ shop }) => `${shop}的这个邀请过期了，让店里再发一次。`,
  { shop: '老周蔬菜批发' },
)
export const usedInvite = defineError<{ shop: string }>(
  'invites.used',
  410,
  BIZ.exists,
  ({ shop }) => `这个邀请有人用过了，一个邀请只进一个人。让${shop}再发一次。`,
  { shop: '老周蔬菜批发' },
)
export const revokedInvite = defineError<{ shop: string }>(
  'invites.revoked',
  410,
  BIZ.notFound,
  ({ shop }) => `${shop}把这个邀请收回了，有事问问店里。`,
  { shop: '老周蔬菜批发' },
)
export const onlyOwnersInviteOwners = defineError(
  'invites.only_owners',
  403,
  BIZ.forbidden,
  () => '老板只能由老板邀请，换一个角色，或者找老板。',
  undefined,
)
export const tooMuchForDigits = defineError(
  'invites.too_much_for_digits',
  409,
  BIZ.exists,
  () => '老板和店长不能用数字邀请，让他扫码，或者把卡片发给他。',
  undefined,
)
