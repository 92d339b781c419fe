import type { Sequelize } from 'sequelize'
import type { Route } from '../platform/http/pipeline'
import { defineAccounts } from './accounts'
import { accountRoutes } from './accounts/routes'
import { analyticsRoutes } from './analytics/routes'
import { applicationsOfCustomer, defineApplications } from './applications'
import { applicationRoutes } from './applications/routes'
import { defineAudit } from './audit'
import { auditRoutes } from './audit/routes'
import { buyerRoutes } from './buyers/routes'
import { defineCustomers, keepsOnCustomers, salespeopleComeFrom } from './customers'
import { customerRoutes } from './customers/routes'
import { defineFiles } from './files'
import { fileRoutes } from './files/routes'
import { defineImports } from './imports'
import { importRoutes } from './imports/routes'
import { defineInvites, invitesOfCustomer } from './invites'
import { inviteRoutes } from './invites/routes'
import { buyersOfCustomer, defineMembers, devicesComeFrom, listSalespeople } from './members'
import { defineFactors } from './factors'
import { factorRoutes } from './factors/routes'
import { defineGuards } from './guards'
import { defineInventory } from './inventory'
import { inventoryRoutes } from './inventory/routes'
import { memberRoutes } from './members/routes'
import { defineOrders, openLinesInUnit, ordersOfCustomer } from './orders'
import { orderRoutes } from './orders/routes'
import { audiencesOfCustomer, definePricing, pricesOfCustomer, pricesInUnit } from './pricing'
import { pricingRoutes } from './pricing/routes'
import { defineProducts, unitsAreUsedBy } from './products'
import { productRoutes } from './products/routes'
import { defineUserSessions, devicesOfMembers } from './sessions'
import { definePurchasing } from './purchasing'
import { purchasingRoutes } from './purchasing/routes'
import { sessionRoutes } from './sessions/routes'
import { storefrontRoutes } from './storefront/routes'
import { defineTenants } from './tenants'
import { tenantRoutes } from './tenants/routes'

/** Sets up the tables of every feature, lower floors first. */
export function defineModels(sequelize: Sequelize): void {
  const floors = [
    defineTenants,
    defineAudit,
    defineGuards,
    defineFiles,
    defineCustomers,
    defineProducts,
    defineMembers,
    defineFactors,
    definePricing,
    defineInventory,
    definePurchasing,
    defineUserSessions,
    defineAccounts,
    defineInvites,
    defineApplications,
    defineOrders,
    defineImports,
  ]
  floors.forEach((define) => define(sequelize))
  salespeopleComeFrom(listSalespeople)
  // Orders go first: they lose the names of buyers while it is still known who these are.
  ;[
    ordersOfCustomer,
    pricesOfCustomer,
    audiencesOfCustomer,
    buyersOfCustomer,
    invitesOfCustomer,
    applicationsOfCustomer,
  ].forEach(keepsOnCustomers)
  devicesComeFrom(devicesOfMembers)
  unitsAreUsedBy(pricesInUnit, openLinesInUnit)
}

/** Every route of the product. */
export const routes: readonly Route[] = [
  ...tenantRoutes,
  ...auditRoutes,
  ...fileRoutes,
  ...memberRoutes,
  ...sessionRoutes,
  ...factorRoutes,
  ...accountRoutes,
  ...inviteRoutes,
  ...buyerRoutes,
  ...applicationRoutes,
  ...storefrontRoutes,
  ...productRoutes,
  ...customerRoutes,
  ...pricingRoutes,
  ...inventoryRoutes,
  ...purchasingRoutes,
  ...orderRoutes,
  ...importRoutes,
  ...analyticsRoutes,
]
