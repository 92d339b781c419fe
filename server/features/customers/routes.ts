import { answer } from '../../platform/http/routes'
import { assignCustomers } from './assign-customers'
import { customers } from './contract'
import { createCustomer } from './create-customer'
import { createLevel } from './create-level'
import { deleteCustomer } from './delete-customer'
import { deleteLevel } from './delete-level'
import { eraseCustomer } from './erase-customer'
import { listCustomers } from './list-customers'
import { listDuplicates } from './list-duplicates'
import { listLevels } from './list-levels'
import { mergeCustomers } from './merge-customers'
import { previewMerge } from './preview-merge'
import { readCustomer } from './read-customer'
import { readFacets } from './read-facets'
import { readPersonalData } from './read-personal-data'
import { undoMerge } from './undo-merge'
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
  mergeCustomers,
  previewMerge,
  undoMerge,
  readPersonalData,
  eraseCustomer,
})
