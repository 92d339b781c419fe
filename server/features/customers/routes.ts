import { answer } from '../../platform/http/routes'
import { customers } from './contract'
import { createCustomer } from './create-customer'
import { createLevel } from './create-level'
import { deleteCustomer } from './delete-customer'
import { deleteLevel } from './delete-level'
import { listCustomers } from './list-customers'
import { listLevels } from './list-levels'
import { readCustomer } from './read-customer'
import { updateCustomer } from './update-customer'
import { updateLevel } from './update-level'

/** Which function answers which endpoint. */
export const customerRoutes = answer(customers, {
  createCustomer,
  listCustomers,
  readCustomer,
  updateCustomer,
  deleteCustomer,
  listLevels,
  createLevel,
  updateLevel,
  deleteLevel,
})
