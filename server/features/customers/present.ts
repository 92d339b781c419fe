import type { AnswerOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import type { Customer, CustomerLevel } from './model'

/** A customer's card. */
export function presentCustomer(row: Customer): AnswerOf<(typeof customers.endpoints)['readCustomer']> {
  const { id, name, phone, address, initials, createdAt, updatedAt } = row
  return { id, name, phone, address, initials, createdAt, updatedAt }
}

/** A level with how many customers it has. */
export function presentLevel(
  row: CustomerLevel,
  customerCount: number,
): AnswerOf<(typeof customers.endpoints)['createLevel']> {
  const { id, name, code, discountPermille, sort } = row
  return { id, name, code, discountPermille, sort, customerCount }
}
