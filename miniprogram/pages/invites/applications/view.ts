import type { Application } from '../../../api/generated'
import { sayMoment, type Moment } from '../../../utils/date'
import { spaced } from '../../../utils/text'

/** An application as a card. */
export interface ApplicationCard {
  id: string
  name: string
  contact: string
  phone: string
  note: string
  when: string
  /** What came of it; empty while it waits. */
  outcome: string
  isOpen: boolean
  /** Customers with the same number. */
  suggested: { id: string; name: string }[]
  customerId: string
}

/** Reasons that come up most. */
export const REASONS = ['太远了，送不到', '暂时不接新客', '信息看不清，再填一次']

/** An application, told by who asks and what came of it. */
export function applicationCard(application: Application, now: Moment): ApplicationCard {
  const { id, businessName, contact, phone, isPhoneVerified, note, status, askedAt, suggested, customerId } =
    application
  return {
    id,
    name: businessName,
    contact: spaced(`${contact}，${phone}${isPhoneVerified ? '（微信验过）' : ''}`),
    phone,
    note,
    when: spaced(sayMoment(askedAt, now)),
    outcome: outcomeOf(application),
    isOpen: status === 'pending',
    suggested,
    customerId: customerId ?? '',
  }
}

function outcomeOf({ status, statusLabel, decidedBy, reason }: Application): string {
  if (status === 'pending') return ''
  return `${decidedBy ?? ''}${statusLabel}${reason ? `：${reason}` : ''}`
}
