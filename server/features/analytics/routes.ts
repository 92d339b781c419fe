import { answer } from '../../platform/http/routes'
import { analytics } from './contract'
import { listPriceExceptions } from './list-price-exceptions'
import { listTopCustomers } from './list-top-customers'
import { listTopProducts } from './list-top-products'
import { readCustomerDistribution } from './read-customer-distribution'
import { readDashboard } from './read-dashboard'
import { readOverview } from './read-overview'
import { readPriceImpact } from './read-price-impact'
import { readTrend } from './read-trend'

/** Which verb answers which endpoint. */
export const analyticsRoutes = answer(analytics, {
  readOverview,
  readTrend,
  listTopProducts,
  listPriceExceptions,
  readPriceImpact,
  listTopCustomers,
  readCustomerDistribution,
  readDashboard,
})
