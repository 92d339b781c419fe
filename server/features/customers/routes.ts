import { answer } from '../../platform/http/routes'
import { customers } from './contract'
import { createCustomer } from './create-customer'
import { deleteCustomer } from './delete-customer'
import { listCustomers } from './list-customers'
import { readCustomer } from './read-customer'
import { updateCustomer } from './update-customer'

/** Which function answers which endpoint. */
export const customerRoutes = answer(customers, {
  createCustomer,
  listCustomers,
  readCustomer,
  updateCustomer,
  deleteCustomer,
})
