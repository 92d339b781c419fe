export { Customer, defineCustomers } from './model'
