import { answer } from '../../platform/http/routes'
import { orders } from './contract'
import { deleteOrder, editOrder } from './edit-order'
import { listOrders } from './list-orders'
import { listStatusFlows } from './list-status-flows'
import { moveOrder } from './move-order'
import { placeOrder } from './place-order'
import { readCatalogue } from './read-catalogue'
import { readOrder } from './read-order'
import { readPriceReasons } from './read-price-reasons'
import { readWorkbench } from './read-workbench'

/** Which verb answers which endpoint. */
export const orderRoutes = answer(orders, {
  placeOrder,
  listOrders,
  readCatalogue,
  readWorkbench,
  readOrder,
  readPriceReasons,
  editOrder,
  deleteOrder,
  moveOrder,
  listStatusFlows,
})
