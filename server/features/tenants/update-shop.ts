import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { tenants } from './contract'
import { keepSetting } from './keep-setting'
import { ownShop } from './own-shop'
import { presentShop } from './present'
import { shopNotice } from './shop-notice'

type Update = (typeof tenants.endpoints)['updateShop']

/** Changes what is named on the shop's card; the rest stays. */
export async function updateShop({ notice, ...card }: InputOf<Update>): Promise<AnswerOf<Update>> {
  const tenant = await ownShop()
  await tenant.update(card)
  if (notice !== undefined) await keepSetting('order.notice', notice)
  return presentShop(tenant, notice ?? (await shopNotice()))
}
