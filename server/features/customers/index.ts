export { customerToServe, findCustomer } from './find-customer'
export { Customer, defineCustomers } from './model'
