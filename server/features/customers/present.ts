import type { AnswerOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import type { Customer } from './model'

/** A customer's card. */
export function presentCustomer(row: Customer): AnswerOf<(typeof customers.endpoints)['readCustomer']> {
  const { id, name, phone, address, initials, createdAt, updatedAt } = row
  return { id, name, phone, address, initials, createdAt, updatedAt }
}
