import { answer } from '../../platform/http/routes'
import { assignCustomers } from './assign-customers'
import { customers } from './contract'
import { createCustomer } from './create-customer'
import { createLevel } from './create-level'
import { deleteCustomer } from './delete-customer'
import { deleteLevel } from './delete-level'
import { listCustomers } from './list-customers'
import { listDuplicates } from './list-duplicates'
import { listLevels } from './list-levels'
import { readCustomer } from './read-customer'
import { readFacets } from './read-facets'
import { updateCustomer } from './update-customer'
import { updateLevel } from './update-level'

/** Which function answers which endpoint. */
export const customerRoutes = answer(customers, {
  createCustomer,
  listCustomers,
  readFacets,
  listDuplicates,
  assignCustomers,
  readCustomer,
  updateCustomer,
  deleteCustomer,
  listLevels,
  createLevel,
  updateLevel,
  deleteLevel,
})
