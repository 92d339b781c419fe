import { notFound } from '../../platform/errors'
import { supplierUsed } from './errors'
import { Supplier } from './model'

/** A supplier of this shop. @throws resource.not_found */
export async function findSupplier(id: string): Promise<Supplier> {
  const supplier = await Supplier.findOne({ where: { id } })
  if (!supplier) throw notFound({ what: '供应商' })
  return supplier
}

/** A supplier the shop still buys from. @throws resource.not_found, purchasing.supplier_inactive */
export async function supplierToBuyFrom(id: string): Promise<Supplier> {
  const supplier = await findSupplier(id)
  if (supplier.status !== 'active') throw supplierUsed()
  return supplier
}
