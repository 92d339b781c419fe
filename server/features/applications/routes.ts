import { answer } from '../../platform/http/routes'
import { apply } from './apply'
import { approveApplication } from './approve-application'
import { applications } from './contract'
import { countWaiting } from './count-waiting'
import { drawShopCode } from './draw-shop-code'
import { followApplication } from './follow-application'
import { listApplications } from './list-applications'
import { refuseApplication } from './refuse-application'

/** Which function answers which endpoint. */
export const applicationRoutes = answer(applications, {
  apply,
  followApplication,
  listApplications,
  countWaiting,
  drawShopCode,
  approveApplication,
  refuseApplication,
})
