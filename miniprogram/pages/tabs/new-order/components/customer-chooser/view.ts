import type { Customer } from '../../../../../api/generated'
import { totalOf, type Draft } from '../../../../../stores/draft-order'
import type { RecentCustomer } from '../../../../../stores/recent-customers'
import { sayMoment, type Moment } from '../../../../../utils/date'
import { signOf } from '../../../../../utils/text'
import { formatYuan } from '../../../../../utils/money'

/** A customer to choose. */
export interface CustomerRow {
  id: string
  name: string
  /** The character in the square. */
  sign: string
  /** Phone or address, what tells two alike apart. */
  note: string
}

/** An order that was begun on this phone. */
export interface DraftRow extends CustomerRow {
  /** "8 种，今天 14:05". */
  total: string
  /** "在改 202611200007" when it changes a saved one. */
  flag: string
}

/** A customer of the shop as a row. */
export function customerRow({
  id,
  name,
  phone,
  address,
}: Pick<Customer, 'id' | 'name' | 'phone' | 'address'>): CustomerRow {
  return { id, name, sign: signOf(name), note: phone || address || '' }
}

/** Whom orders were written for lately, but for those who stand among the drafts already. */
export function recentRows(recent: readonly RecentCustomer[], drafts: readonly Draft[]): CustomerRow[] {
  const begun = new Set(drafts.map(({ customerId }) => customerId))
  return recent.filter(({ id }) => !begun.has(id)).map((one) => ({ ...one, sign: signOf(one.name) }))
}

/** What was begun and not sent, the freshest first. */
export function draftRows(drafts: readonly Draft[], now: Moment): DraftRow[] {
  return drafts.map((draft) => ({
    id: draft.customerId,
    name: draft.customerName || '一位客户',
    sign: signOf(draft.customerName),
    note: `${draft.lines.length} 种，${sayMoment(draft.changedAt, now)}`,
    total: formatYuan(totalOf(draft)),
    flag: draft.order ? `在改 ${draft.order.orderNo}` : '',
  }))
}
