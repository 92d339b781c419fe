import { answer } from '../../platform/http/routes'
import { adjustPrices } from './adjust-prices'
import { changePrice } from './change-price'
import { changePriceRow } from './change-price-row'
import { pricing } from './contract'
import { copyPrices } from './copy-prices'
import { listPriceHistory } from './list-price-history'
import { listPrices } from './list-prices'
import { removePrice } from './remove-price'
import { removePriceRow } from './remove-price-row'
import { resolvePrices } from './resolve-prices'
import { setPrice } from './set-price'
import { setPrices } from './set-prices'

/** Which function answers which endpoint. */
export const pricingRoutes = answer(pricing, {
  adjustPrices,
  changePrice,
  changePriceRow,
  copyPrices,
  listPriceHistory,
  listPrices,
  removePrice,
  removePriceRow,
  resolvePrices,
  setPrice,
  setPrices,
})
