import { now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { cardNames } from './card-names'
import type { customers } from './contract'
import { customerParts, type ToldLine } from './customer-parts'
import { findCustomer } from './find-customer'
import { MERGE_FIELDS, type MergeField } from './merge-endpoints'
import { CustomerAddress, CustomerContact, type Customer } from './model'

type Read = (typeof customers.endpoints)['readPersonalData']

/** Everything the shop knows of a customer's people, to be handed out when they ask. */
export async function readPersonalData({ id }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const customer = await findCustomer(id)
  const inOrder = { where: { customerId: id }, order: [['sort', 'ASC']] as [string, string][] }
  const contacts = await CustomerContact.findAll(inOrder)
  const addresses = await CustomerAddress.findAll(inOrder)
  const sections = [
    { title: '资料', lines: await cardLines(customer) },
    { title: '其他联系人', lines: contacts.map((one) => line(one.name, [one.position, one.phone])) },
    { title: '其他地址', lines: addresses.map(({ label, address }) => line(label, [address])) },
  ]
  for (const { label, personal } of customerParts()) {
    if (personal) sections.push({ title: label, lines: await personal.tell(id) })
  }
  return { name: customer.name, toldAt: now(), sections: sections.filter(({ lines }) => lines.length) }
}

async function cardLines(customer: Customer): Promise<ToldLine[]> {
  const { levels, people } = await cardNames()
  const { name, contactName, contactPosition, tags } = customer
  const said = (Object.keys(MERGE_FIELDS) as MergeField[]).map((field) => {
    const value = String((field === 'creditLimit' ? (customer.creditLimit ?? 0) / 100 : customer.get(field)) ?? '')
    return { label: MERGE_FIELDS[field], value: levels.get(value) ?? people.get(value) ?? value }
  })
  const lines = [
    { label: '名称', value: name },
    line('联系人', [contactName, contactPosition]),
    ...said.filter(({ label }) => label !== MERGE_FIELDS.creditLimit || customer.creditLimit !== null),
    line('标签', tags),
  ]
  return lines.filter(({ value }) => value)
}

const line = (label: string, values: readonly (string | null)[]): ToldLine => ({
  label: label || '没写名字',
  value: values.filter((value) => value).join('，'),
})
