export { customerToServe, findCustomer } from './find-customer'
export { Customer, CustomerLevel, defineCustomers } from './model'
export { ownLevels } from './own-levels'
