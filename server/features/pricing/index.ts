export { CustomerPrice, definePricing } from './model'
