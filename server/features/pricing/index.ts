export { CustomerPrice, definePricing } from './model'
export { priceProducts, type PricedProduct } from './price-products'
