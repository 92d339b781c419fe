export { SystemConfig, Tenant, defineTenants } from './model'
