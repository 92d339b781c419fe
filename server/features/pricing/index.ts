export type { PriceSource } from './contract'
export { CustomerPrice, definePricing } from './model'
export { priceProducts, type PricedProduct } from './price-products'
