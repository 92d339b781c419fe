import { answer } from '../../platform/http/routes'
import { storefronts } from './contract'
import { readStorefront } from './read-storefront'

/** Which function answers which endpoint. */
export const storefrontRoutes = answer(storefronts, { readStorefront })
