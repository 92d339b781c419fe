import { answer } from '../../platform/http/routes'
import { changePrice } from './change-price'
import { pricing } from './contract'
import { listPrices } from './list-prices'
import { removePrice } from './remove-price'
import { resolvePrices } from './resolve-prices'
import { setPrice } from './set-price'

/** Which function answers which endpoint. */
export const pricingRoutes = answer(pricing, { listPrices, setPrice, changePrice, removePrice, resolvePrices })
