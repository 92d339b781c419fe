import { Customer, CustomerLevel } from '../customers'
import { invalidInput } from '../../platform/errors'
import { ProductAudience } from './parts-model'

/** Who may see a product that not everybody sees. */
export interface AudienceInput {
  visibleLevels?: readonly string[] | undefined
  visibleCustomers?: readonly string[] | undefined
}

/** Writes which levels and customers see these products; a list that is not told stays. @throws request.invalid */
export async function keepAudience(productIds: readonly string[], input: AudienceInput): Promise<void> {
  const levels = input.visibleLevels && [...new Set(input.visibleLevels)]
  const customers = input.visibleCustomers && [...new Set(input.visibleCustomers)]
  if (levels) {
    if ((await CustomerLevel.count({ where: { id: levels } })) < levels.length) throw unknown('visibleLevels', '等级')
    await write(productIds, 'level', levels)
  }
  if (customers) {
    if ((await Customer.count({ where: { id: customers } })) < customers.length) {
      throw unknown('visibleCustomers', '客户')
    }
    await write(productIds, 'customer', customers)
  }
}

async function write(productIds: readonly string[], kind: ProductAudience['kind'], targets: string[]): Promise<void> {
  for (const productId of productIds) {
    const there = await ProductAudience.findAll({ where: { productId, kind } })
    const known = new Set(there.map(({ targetId }) => targetId))
    const gone = there.filter(({ targetId }) => !targets.includes(targetId))
    for (const row of gone) await row.destroy()
    const added = targets.filter((targetId) => !known.has(targetId))
    await ProductAudience.bulkCreate(added.map((targetId) => ({ productId, kind, targetId })))
  }
}

function unknown(field: string, what: string): Error {
  return invalidInput([{ field, reason: `看得到的${what}里有一个已经不在了，重新选一遍` }])
}
