import type { Migration } from '../platform/database/migrate'
import { orders } from './2026-11-20-orders'
import { people } from './2026-11-20-people'
import { trade } from './2026-11-20-trade'
import { access } from './2026-11-21-access'
import { catalogue } from './2026-11-21-catalogue'
import { prices } from './2026-11-21-prices'
import { customers } from './2026-11-21-customers'
import { signIn } from './2026-11-21-sign-in'
import { files } from './2026-11-21-files'
import { invites } from './2026-11-21-invites'
import { priceBook } from './2026-11-21-price-book'
import { goods } from './2026-11-21-goods'
import { audit } from './2026-11-21-audit'
import { imports } from './2026-11-21-imports'
import { inventory } from './2026-11-22-inventory'
import { purchasing } from './2026-11-22-purchasing'

/** The history of the tables, oldest first. A landed step is never changed; a new one goes at the end. */
export const migrations: readonly Migration[] = [
  people,
  trade,
  orders,
  access,
  catalogue,
  prices,
  customers,
  signIn,
  files,
  invites,
  priceBook,
  goods,
  audit,
  imports,
  inventory,
  purchasing,
]
