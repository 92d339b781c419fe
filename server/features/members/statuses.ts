import { ROLES } from '../../platform/access/roles'

/** How somebody stands with a shop. */
export const MEMBER_STATUSES = ['active', 'suspended', 'removed'] as const
/** One of those. */
export type MemberStatus = (typeof MEMBER_STATUSES)[number]
/** Chinese names of the statuses. */
export const MEMBER_STATUS_LABELS: Record<MemberStatus, string> = {
  active: '在岗',
  suspended: '已停用',
  removed: '已移除',
}

/** What may be done to a member, by whoever looks at them. */
export const MEMBER_ACTIONS = ['rename', 'change_role', 'suspend', 'resume', 'sign_out', 'remove'] as const
/** One of those. */
export type MemberAction = (typeof MEMBER_ACTIONS)[number]

/** Roles of the shop's own people. */
export const STAFF_ROLES = ROLES.filter((role) => role !== 'customer')
