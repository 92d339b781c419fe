import type { AnswerOf } from '../../platform/contract/endpoint'
import type { BuyerRole, Membership } from '../members'
import { BUYER_ROLE_LABELS, type buyers } from './contract'
import type { Seen } from './seen'

type Row = AnswerOf<(typeof buyers.endpoints)['listBuyers']>['list'][number]

/** Somebody who orders for a customer. Who came before there were buyer roles may do everything. */
export function presentBuyer(row: Membership, seen: Seen | undefined, me: string): Row {
  const buyerRole: BuyerRole = row.buyerRole ?? 'head'
  return {
    id: row.id,
    name: row.name,
    buyerRole,
    buyerRoleLabel: BUYER_ROLE_LABELS[buyerRole],
    phone: masked(seen?.phone ?? null),
    lastSeenAt: seen?.lastSeenAt ?? null,
    joinedAt: row.createdAt,
    isMe: row.id === me,
  }
}

const masked = (phone: string | null): string | null => phone && phone.replace(/^(\d{3})\d+(\d{4})$/, '$1****$2')
