import type { Sequelize } from 'sequelize'
import type { Route } from '../platform/http/pipeline'
import { analyticsRoutes } from './analytics/routes'
import { defineCustomers } from './customers'
import { customerRoutes } from './customers/routes'
import { defineMembers } from './members'
import { memberRoutes } from './members/routes'
import { defineOrders } from './orders'
import { orderRoutes } from './orders/routes'
import { definePricing } from './pricing'
import { pricingRoutes } from './pricing/routes'
import { defineProducts } from './products'
import { productRoutes } from './products/routes'
import { defineUserSessions } from './sessions'
import { sessionRoutes } from './sessions/routes'
import { defineTenants } from './tenants'
import { tenantRoutes } from './tenants/routes'

/** Sets up the tables of every feature, lower floors first. */
export function defineModels(sequelize: Sequelize): void {
  const floors = [
    defineTenants,
    defineCustomers,
    defineProducts,
    defineMembers,
    definePricing,
    defineUserSessions,
    defineOrders,
  ]
  floors.forEach((define) => define(sequelize))
}

/** Every route of the product. */
export const routes: readonly Route[] = [
  ...tenantRoutes,
  ...memberRoutes,
  ...sessionRoutes,
  ...productRoutes,
  ...customerRoutes,
  ...pricingRoutes,
  ...orderRoutes,
  ...analyticsRoutes,
]
