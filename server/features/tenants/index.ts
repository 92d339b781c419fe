export { SystemConfig, Tenant, defineTenants } from './model'
export { ownShop } from './own-shop'
export { shopNotice } from './shop-notice'
