import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { versionConflict } from '../../platform/errors'
import type { customers } from './contract'
import { phonesOf } from './create-customer'
import { holdCustomer } from './find-customer'
import { keepCard } from './keep-card'
import { refuseKnown } from './look-alikes'
import { cardOf } from './read-customer'

type Update = (typeof customers.endpoints)['updateCustomer']

/**
 * Changes what is named on a customer's card; the rest stays.
 * @throws resource.version_conflict when a version was sent along and somebody changed it meanwhile;
 * customers.looks_known when a new name or number is somebody else's, unless told to go on
 */
export async function updateCustomer(input: InputOf<Update>): Promise<AnswerOf<Update>> {
  const { id, version, evenIfKnown, ...changes } = input
  const customer = await holdCustomer(id)
  if (version !== undefined && version !== customer.version) throw versionConflict({ current: customer.version })
  if (!evenIfKnown) {
    const isRenamed = changes.name !== undefined && changes.name !== customer.name
    const phones = phonesOf(changes).filter((phone) => phone !== customer.phone)
    await refuseKnown({ id, name: isRenamed ? (changes.name as string) : null, phones })
  }
  await keepCard(customer, changes)
  return cardOf(customer)
}
