import { answer } from '../../platform/http/routes'
import { tenants } from './contract'
import { readShop } from './read-shop'
import { updateShop } from './update-shop'

/** Which function answers which endpoint. */
export const tenantRoutes = answer(tenants, { readShop, updateShop })
