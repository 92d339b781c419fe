import { answer } from '../../platform/http/routes'
import { buyers } from './contract'
import { listBuyers } from './list-buyers'
import { removeBuyer } from './remove-buyer'
import { updateBuyer } from './update-buyer'

/** Which function answers which endpoint. */
export const buyerRoutes = answer(buyers, { listBuyers, updateBuyer, removeBuyer })
