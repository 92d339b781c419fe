import { BUYER_ROLE_LABELS, BUYER_ROLES, type Buyer, type BuyerRole } from '../../../api/generated'
import { sayWhen, type Moment } from '../../../utils/date'
import { signOf, spaced } from '../../../utils/text'
import { BUYER_ROLE_NOTES } from '../view'

/** Somebody who orders, as a row. */
export interface BuyerRow {
  id: string
  name: string
  sign: string
  role: BuyerRole
  roleLabel: string
  note: string
  isMe: boolean
}

/** What a buyer may be, to choose from. */
export interface BuyerChoice {
  role: BuyerRole
  label: string
  note: string
}

/** The choices, the one that suits most first. */
export const BUYER_CHOICES: readonly BuyerChoice[] = [...BUYER_ROLES]
  .sort((a, b) => Number(b === 'orderer') - Number(a === 'orderer'))
  .map((role) => ({ role, label: BUYER_ROLE_LABELS[role], note: BUYER_ROLE_NOTES[role] }))

/** Somebody who orders: who, and when they were here. */
export function buyerRow(
  { id, name, buyerRole, buyerRoleLabel, phone, lastSeenAt, isMe }: Buyer,
  now: Moment,
): BuyerRow {
  const seen = lastSeenAt ? `${sayWhen(lastSeenAt, now)}来过` : '还没来过'
  const note = spaced([phone, seen].filter(Boolean).join('，'))
  return { id, name, sign: signOf(name), role: buyerRole, roleLabel: buyerRoleLabel, note, isMe }
}
