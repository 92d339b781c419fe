import type { TinyImport } from './tiny-project'

/** One import, and the rule it breaks. */
export interface Breach extends TinyImport {
  rule: string
}

const feature = (file: string) => `server/features/${file}.ts`
const platform = (file: string) => `server/platform/${file}.ts`
const mini = (file: string) => `miniprogram/${file}.ts`

function breach(rule: string, from: string, to: string, type = false): Breach {
  return { rule, from, to, type }
}

/** At least one breach of every rule. */
export const BREACHES: Breach[] = [
  breach('no-circles', platform('clock'), platform('money')),
  breach('front-doors', feature('orders/place-order'), feature('products/model')),
  breach('front-doors', feature('orders/find-order'), feature('products/contract'), true),
  breach('gravity-floor-1', feature('files/find-file'), feature('products/index')),
  breach('gravity-floor-2', feature('customers/list-customers'), feature('products/index')),
  breach('gravity-floor-3', feature('products/list-products'), feature('pricing/index')),
  breach('gravity-floor-4', feature('pricing/set-price'), feature('members/index')),
  breach('gravity-floor-5', feature('sessions/sign-in'), feature('purchasing/index')),
  breach('gravity-floor-6', feature('orders/move-order'), feature('payments/index')),
  breach('gravity-floor-7', feature('payments/take-payment'), feature('analytics/index')),
  breach('gravity-floor-8', feature('analytics/overview'), feature('reports/index'), true),
  breach('every-feature-has-a-floor', feature('coupons/model'), platform('errors')),
  breach('features-stand-on-the-platform', feature('orders/index'), 'server/migrations/first.ts'),
  breach('platform-is-blind', platform('events'), feature('orders/index')),
  breach('contracts-are-pure', feature('orders/contract'), platform('database/connection'), true),
  breach('contracts-are-pure', feature('products/contract'), 'sequelize', true),
  breach('contracts-are-pure', feature('orders/statuses'), feature('orders/model')),
  breach('states-and-presenters-are-pure', feature('orders/present'), feature('orders/model')),
  breach('states-and-presenters-are-pure', feature('orders/states'), feature('orders/edit-order')),
  breach('sequelize-stays-low', feature('orders/routes'), 'sequelize', true),
  breach('sequelize-stays-low', feature('products/present'), 'sequelize'),
  breach('raw-sql-is-rare', feature('customers/list-customers'), platform('database/sql')),
  breach('express-stays-home', platform('contract/endpoint'), 'express', true),
  breach('joi-stays-home', platform('config'), 'joi'),
  breach('two-houses', mini('api/client'), platform('flow'), true),
  breach('two-houses-back', 'server/app.ts', mini('utils/money')),
  breach('screens-apart', mini('pages/orders/detail/index'), mini('pages/customers/detail/view')),
  breach('screens-apart', mini('pages/orders/list/index'), mini('app')),
  breach('dumb-pieces', mini('components/price/index'), mini('api/generated'), true),
  breach('dumb-pieces', mini('components/price/view'), mini('components/status-tag/index')),
  breach('utils-are-pure', mini('utils/date'), mini('stores/session')),
  breach('no-test-in-the-product', 'server/app.ts', 'tests/support/start.ts'),
  breach('no-test-in-the-product', feature('tenants/index'), 'server/scripts/seed-demo.ts'),
  breach('no-dev-dependency-in-the-server', platform('log'), 'jest'),
  breach('no-dev-dependency-in-the-server', 'server/scripts/seed-demo.ts', 'jest'),
  breach('every-import-resolves', platform('quantity'), 'server/platform/missing.ts'),
]

/** Closes the circle of the first breach; it takes no more than a type. */
export const WAY_BACK: TinyImport = { from: platform('money'), to: platform('clock'), type: true }

/** Imports that look like breaches and are none. */
export const LAWFUL: TinyImport[] = [
  { from: feature('orders/place-order'), to: feature('products/index') },
  { from: feature('orders/place-order'), to: platform('database/sql') },
  { from: feature('orders/contract'), to: feature('products/contract') },
  { from: feature('orders/contract'), to: feature('orders/statuses') },
  { from: feature('orders/contract'), to: platform('contract/fields') },
  { from: feature('orders/contract'), to: platform('access/roles') },
  { from: feature('orders/present'), to: feature('orders/model'), type: true },
  { from: feature('orders/present'), to: platform('money') },
  { from: feature('orders/states'), to: platform('flow') },
  { from: feature('orders/model'), to: 'sequelize' },
  { from: feature('analytics/overview'), to: feature('orders/index') },
  { from: platform('http/pipeline'), to: 'express' },
  { from: platform('contract/fields'), to: 'joi' },
  { from: 'server/app.ts', to: 'express' },
  { from: 'server/main.ts', to: 'server/scripts/seed-demo.ts' },
  { from: 'server/scripts/write-contract.ts', to: 'jest' },
  { from: mini('pages/orders/detail/index'), to: mini('pages/orders/detail/view') },
  { from: mini('pages/orders/detail/index'), to: mini('components/price/index') },
  { from: mini('pages/orders/detail/index'), to: mini('api/client') },
  { from: mini('components/price/index'), to: mini('components/price/view') },
  { from: mini('components/price/index'), to: mini('utils/money') },
]
