export { aCustomer } from './customer'
export { anOrder } from './order'
export { aProduct } from './product'
export { aSpecialPrice } from './special-price'
