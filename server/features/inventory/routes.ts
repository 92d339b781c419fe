import { answer } from '../../platform/http/routes'
import { cancelStocktake } from './cancel-stocktake'
import { inventory } from './contract'
import { countStock } from './count-stock'
import { createMovement } from './create-movement'
import { createWarehouse } from './create-warehouse'
import { listMovements } from './list-movements'
import { listStocks } from './list-stocks'
import { listStocktakes } from './list-stocktakes'
import { listWarehouses } from './list-warehouses'
import { listWarnings } from './list-warnings'
import { openStocktake } from './open-stocktake'
import { postStocktake } from './post-stocktake'
import { readStock } from './read-stock'
import { readStocktake } from './read-stocktake'
import { setThreshold } from './set-threshold'
import { transferStock } from './transfer-stock'
import { updateWarehouse } from './update-warehouse'

/** Which function answers which endpoint. */
export const inventoryRoutes = answer(inventory, {
  listStocks,
  listWarnings,
  readStock,
  setThreshold,
  createMovement,
  listMovements,
  transferStock,
  listWarehouses,
  createWarehouse,
  updateWarehouse,
  openStocktake,
  listStocktakes,
  readStocktake,
  countStock,
  postStocktake,
  cancelStocktake,
})
