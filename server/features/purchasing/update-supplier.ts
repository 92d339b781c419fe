import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { purchasing } from './contract'
import { findSupplier } from './find-supplier'
import { presentSupplier } from './present'

type Update = (typeof purchasing.endpoints)['updateSupplier']

/** Changes what is named of a supplier. @throws resource.not_found */
export async function updateSupplier({ id, ...changes }: InputOf<Update>): Promise<AnswerOf<Update>> {
  const supplier = await findSupplier(id)
  await supplier.update(changes)
  return presentSupplier(supplier)
}
