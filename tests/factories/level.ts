import { Customer } from '../../server/features/customers'
import { actingAs } from '../../server/platform/access/actor'
import type { House } from '../support/house'

/** Puts a customer of the own shop into a level, or out of any. */
export async function inLevel(house: House, customerId: string, levelId: string | null): Promise<void> {
  await actingAs(house.actor('owner'), async () => {
    await Customer.update({ levelId }, { where: { id: customerId } })
  })
}
