import type { Invitation } from '../../../api/generated'
import { spaced } from '../../../utils/text'
import type { Moment } from '../../../utils/date'
import { untilWhen } from '../view'

/** What an invite says to whoever opens it. */
export interface AcceptView {
  shop: string
  /** "请你来当库管", "请你替兴旺湘菜馆订货". */
  title: string
  note: string
  name: string
  /** "可下单": what a buyer may do; empty for the shop's own people. */
  buyerRole: string
}

/** Why an invite does not open, and where to go from there. */
export interface Shut {
  icon: string
  title: string
  note: string
  action: string
  way: 'enter' | 'home' | 'again'
}

/** The words of an open invite. */
export function acceptView(invitation: Invitation, now: Moment): AcceptView {
  const { shop, inviter, kind, roleLabel, customerName, name, expiresAt } = invitation
  const isBuyer = kind === 'buyer'
  return {
    shop,
    title: isBuyer ? `请你替${customerName ?? ''}订货` : `请你来当${roleLabel}`,
    note: spaced(`${inviter}邀请你，${untilWhen(expiresAt, now)}`),
    name,
    buyerRole: isBuyer ? roleLabel : '',
  }
}

const TITLES: Record<string, [title: string, icon: string]> = {
  'invites.unknown': ['没有这个邀请', 'help-circle-filled'],
  'invites.expired': ['邀请过期了', 'time'],
  'invites.used': ['邀请用过了', 'close-circle'],
  'invites.revoked': ['邀请收回了', 'close-circle'],
  'members.already_here': ['你已经在店里了', 'check-circle'],
  'members.suspended_here': ['你在这家店停用了', 'lock-on'],
  'guards.too_many_tries': ['试错太多次了', 'lock-on'],
}

/** The words for an invite that does not open; null for a failure that may pass. */
export function shutView(code: string, message: string): Shut | null {
  const known = TITLES[code]
  if (!known) return null
  const [title, icon] = known
  if (code === 'members.already_here') return { icon, title, note: message, action: '进店', way: 'home' }
  return { icon, title, note: message, action: '换一个邀请', way: 'enter' }
}
