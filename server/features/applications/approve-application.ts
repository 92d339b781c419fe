import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { KnownError } from '../../platform/errors'
import { Customer, findCustomer } from '../customers'
import { admit, alreadyHere, type Place } from '../members'
import { personFor } from '../sessions'
import type { applications } from './contract'
import { decide, findWaiting } from './decide'
import { applicantIsHere } from './errors'
import type { Application } from './model'
import { presentApplication } from './present'

type Approve = (typeof applications.endpoints)['approveApplication']

/**
 * Lets the applicant order for a customer: a known one, or a new one made of what they told.
 * @throws resource.not_found, applications.decided, applications.already_here
 */
export async function approveApplication({ id, customerId, buyerRole }: InputOf<Approve>): Promise<AnswerOf<Approve>> {
  const row = await findWaiting(id)
  const customer = customerId === undefined ? await newCustomer(row) : await findCustomer(customerId)
  const decided = await decide(row, { status: 'approved', customerId: customer.id })
  const { tenantId, openid, unionid, contact: name, isPhoneVerified } = row
  const phone = isPhoneVerified ? row.phone : null
  const person = await personFor({ openid, ...(unionid !== null && { unionid }) }, { name, phone })
  await letIn(person.id, { tenantId, role: 'customer', name, customerId: customer.id, buyerRole })
  return presentApplication(decided)
}

function newCustomer({ businessName: name, phone, contact: contactName }: Application): Promise<Customer> {
  return Customer.create({ name, phone, contactName })
}

/** To the one who decides it is said in other words. */
async function letIn(userId: string, place: Place): Promise<void> {
  try {
    await admit(userId, place)
  } catch (error) {
    if (error instanceof KnownError && error.type === alreadyHere.type) throw applicantIsHere()
    throw error
  }
}
