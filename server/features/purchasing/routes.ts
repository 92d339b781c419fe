import { answer } from '../../platform/http/routes'
import { purchasing } from './contract'
import { createPurchase } from './create-purchase'
import { createSupplier } from './create-supplier'
import { editPurchase } from './edit-purchase'
import { listPurchases } from './list-purchases'
import { listSuppliers } from './list-suppliers'
import { cancelPurchase, closePurchase, orderPurchase } from './move-purchase'
import { proposePurchase } from './propose-purchase'
import { readPurchase } from './read-purchase'
import { receivePurchase } from './receive-purchase'
import { returnPurchase } from './return-purchase'
import { updateSupplier } from './update-supplier'

/** Which function answers which endpoint. */
export const purchasingRoutes = answer(purchasing, {
  listSuppliers,
  createSupplier,
  updateSupplier,
  listPurchases,
  createPurchase,
  proposePurchase,
  readPurchase,
  editPurchase,
  orderPurchase,
  receivePurchase,
  returnPurchase,
  closePurchase,
  cancelPurchase,
})
