export { applicationsOfCustomer } from './applications-of-customer'
export { defineApplications } from './model'
