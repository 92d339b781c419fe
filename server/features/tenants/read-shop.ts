import type { AnswerOf } from '../../platform/contract/endpoint'
import type { tenants } from './contract'
import { ownShop } from './own-shop'
import { presentShop } from './present'
import { shopNotice } from './shop-notice'

/** The shop's card, with what it tells its customers. */
export async function readShop(): Promise<AnswerOf<(typeof tenants.endpoints)['readShop']>> {
  const [tenant, notice] = await Promise.all([ownShop(), shopNotice()])
  return presentShop(tenant, notice)
}
