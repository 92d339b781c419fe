export type { PriceSource } from './contract'
export { CustomerPrice, definePricing, PriceTier } from './model'
export { priceProducts, type PricedProduct, type PricedUnit } from './price-products'
export { rungAt, type Rung } from './resolve'
