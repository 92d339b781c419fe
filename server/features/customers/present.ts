import { can } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { masked } from '../../platform/masked'
import type { customers } from './contract'
import type { Customer, CustomerLevel } from './model'

type Wire = AnswerOf<(typeof customers.endpoints)['listCustomers']>['list'][number]
type WireCard = AnswerOf<(typeof customers.endpoints)['readCustomer']>

/** Names of what a card holds by key: its level and who looks after it. */
export interface CardNames {
  levels: ReadonlyMap<string, string>
  people: ReadonlyMap<string, string>
}

/** What belongs to a card beside its row. */
export type CardParts = Pick<WireCard, 'contacts' | 'addresses' | 'merges'>

/** A row of the list: whoever does not write cards sees a masked phone. */
export function presentRow(row: Customer, names: CardNames): Wire {
  return { ...summaryOf(row, names), phone: can('customers.update') ? row.phone : masked(row.phone) }
}

/** A customer's whole card. */
export function presentCard(row: Customer, names: CardNames, parts: CardParts): WireCard {
  const { contactPosition, email, invoiceTitle, taxNo, bankName, bankAccount, creditLimit, termDays } = row
  const { blacklistReason, holdReason, notes, createdBy, erasedAt } = row
  return {
    ...summaryOf(row, names),
    ...{ contactPosition, email, invoiceTitle, taxNo, bankName, bankAccount, creditLimit, termDays },
    ...{ blacklistReason, holdReason, notes, createdBy, erasedAt },
    ...parts,
  }
}

function summaryOf(row: Customer, { levels, people }: CardNames): Wire {
  const { id, name, phone, address, initials, pinyin, contactName, industry, tags, assignedTo, status } = row
  const { isBlacklisted, isOnHold, version, createdAt, updatedAt } = row
  const levelName = levels.get(row.levelId ?? '') ?? null
  return {
    ...{ id, name, phone, address, initials, pinyin, contactName, industry, tags, assignedTo, status },
    ...{ isBlacklisted, isOnHold, version, createdAt, updatedAt },
    levelName,
    levelId: levelName === null ? null : row.levelId,
    ownerName: people.get(assignedTo ?? '') ?? null,
  }
}

/** A level with how many customers it has. */
export function presentLevel(
  row: CustomerLevel,
  customerCount: number,
): AnswerOf<(typeof customers.endpoints)['createLevel']> {
  const { id, name, code, discountPermille, sort } = row
  return { id, name, code, discountPermille, sort, customerCount }
}
