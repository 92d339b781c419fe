import { answer } from '../../platform/http/routes'
import { tenants } from './contract'
import { listSettings } from './list-settings'
import { readSetting } from './read-setting'
import { readShop } from './read-shop'
import { updateSetting } from './update-setting'
import { updateShop } from './update-shop'

/** Which function answers which endpoint. */
export const tenantRoutes = answer(tenants, {
  readShop,
  updateShop,
  listSettings,
  readSetting,
  updateSetting,
})
