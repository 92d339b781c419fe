import type { AnswerOf } from '../../platform/contract/endpoint'
import type { Tenant } from '../tenants'
import type { applications } from './contract'
import type { Application } from './model'
import { APPLICATION_STATUS_LABELS } from './statuses'

type Shown = AnswerOf<(typeof applications.endpoints)['approveApplication']>
type News = AnswerOf<(typeof applications.endpoints)['followApplication']>

const MOST_SUGGESTED = 5

/** An application for those who decide, with the customers who have the same number. */
export function presentApplication(row: Application, alike: readonly { id: string; name: string }[] = []): Shown {
  const { id, businessName, contact, note, phone, isPhoneVerified, status } = row
  const { reason, askedAt, decidedAt, decidedBy, customerId } = row
  return {
    ...{ id, businessName, contact, note, phone, isPhoneVerified, status },
    ...{ reason, askedAt, decidedAt, decidedBy, customerId },
    statusLabel: APPLICATION_STATUS_LABELS[status],
    suggested: alike.slice(0, MOST_SUGGESTED).map((customer) => ({ id: customer.id, name: customer.name })),
  }
}

/** What the applicant is told. */
export function presentNews(row: Application, shop: Tenant): News {
  const { businessName, contact, note, status, reason, askedAt } = row
  const statusLabel = APPLICATION_STATUS_LABELS[status]
  return { shop: shop.name, shopPhone: shop.phone, businessName, contact, note, status, statusLabel, reason, askedAt }
}
