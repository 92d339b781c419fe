import { ROLE_LABELS } from '../../platform/access/roles'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { BUYER_ROLE_LABELS, type invites } from './contract'
import type { Invite } from './model'

type Labelled = Pick<Invite, 'role' | 'buyerRole'>

/** An open invite for those who manage it. */
export function presentInvite(row: Invite): AnswerOf<(typeof invites.endpoints)['listInvites']>[number] {
  const { id, kind, role, buyerRole, customerId, name, inviter, isShort, expiresAt, createdAt } = row
  const roleLabel = labelOf(row)
  return { id, kind, role, roleLabel, buyerRole, customerId, name, inviter, isShort, expiresAt, createdAt }
}

/** What an invite says to whoever holds it. */
export function presentInvitation(
  row: Invite,
  shop: string,
  customerName: string | null,
): AnswerOf<(typeof invites.endpoints)['lookAtInvite']> {
  const { inviter, kind, name, expiresAt } = row
  return { shop, inviter, kind, roleLabel: labelOf(row), customerName, name, expiresAt }
}

const labelOf = ({ role, buyerRole }: Labelled): string =>
  buyerRole ? BUYER_ROLE_LABELS[buyerRole] : ROLE_LABELS[role]
