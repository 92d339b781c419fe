import { Op } from 'sequelize'
import { now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { eraseTrail, eraseTrailNaming } from '../../platform/database/audit-trail'
import { notFound } from '../../platform/errors'
import type { customers } from './contract'
import { customerParts } from './customer-parts'
import { nameTypedWrong } from './errors'
import { CustomerMerge } from './merge-model'
import { Customer, CustomerAddress, CustomerContact } from './model'

type Erase = (typeof customers.endpoints)['eraseCustomer']

/** What is left of a person: nothing that leads to them. */
const ERASED_NAME = '已抹除的客户'
const NOTHING = {
  ...{ phone: null, address: null, contactName: null, contactPosition: null, email: null, notes: null, tags: [] },
  ...{ invoiceTitle: null, taxNo: null, bankName: null, bankAccount: null, blacklistReason: null, holdReason: null },
}

/**
 * Takes a customer's personal data out of everything the shop keeps, the trail of changes included; documents and sums
 * stay. Those who were merged into them go the same way.
 * @throws customers.name_typed_wrong unless the name is typed as it stands on the card
 */
export async function eraseCustomer({ id, name }: InputOf<Erase>): Promise<AnswerOf<Erase>> {
  const customer = await Customer.findOne({ where: { id }, paranoid: false, lock: true })
  if (!customer) throw notFound({ what: '客户' })
  if (name !== customer.name) throw nameTypedWrong([{ field: 'name', reason: '客户名称和资料上的不一样，照着写一遍' }])
  await erase(customer)
  const merged = await Customer.findAll({ where: { mergedInto: id }, paranoid: false })
  for (const other of merged) await erase(other)
  return { id, erased: true }
}

async function erase(customer: Customer): Promise<void> {
  const { id: customerId } = customer
  for (const { personal } of customerParts()) await personal?.erase(customerId)
  await CustomerContact.destroy({ where: { customerId } })
  await CustomerAddress.destroy({ where: { customerId } })
  await CustomerMerge.update(
    { moved: null },
    { where: { [Op.or]: [{ keptId: customerId }, { mergedId: customerId }] } },
  )
  await customer.update({ ...NOTHING, name: ERASED_NAME, status: 'inactive', erasedAt: now() })
  await eraseTrailNaming(CustomerContact, customerId)
  await eraseTrailNaming(CustomerAddress, customerId)
  await eraseTrail(Customer, [customerId])
}
