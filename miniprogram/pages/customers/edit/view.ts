import type { CreateCustomerInput, Customer } from '../../../api/generated'

/** What is typed about a customer. */
export interface CustomerForm {
  name: string
  phone: string
  address: string
}

/** The fields in the order they stand, for finding the first one that was refused. */
export const FIELDS: readonly (keyof CustomerForm)[] = ['name', 'phone', 'address']

/** The form of somebody new. */
export const BLANK_FORM: CustomerForm = { name: '', phone: '', address: '' }

/** The form of somebody known. */
export function formOf({ name, phone, address }: Customer): CustomerForm {
  return { name, phone: phone ?? '', address: address ?? '' }
}

/** What the server takes; an emptied field is taken off the card. */
export function inputOf({ name, phone, address }: CustomerForm): CreateCustomerInput {
  return { name: name.trim(), phone: phone.trim() || null, address: address.trim() || null }
}

/** Reasons for the fields of this page by their name, and the first of them; null when none is ours. */
export function refusedFields(
  reasons: Record<string, string>,
): { errors: Partial<CustomerForm>; first: keyof CustomerForm } | null {
  const refused = FIELDS.filter((field) => reasons[field])
  if (!refused.length) return null
  return { errors: Object.fromEntries(refused.map((field) => [field, reasons[field]])), first: refused[0] }
}
