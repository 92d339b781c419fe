export { definePurchasing, Purchase, Supplier } from './model'
