import type { Contract } from '../platform/contract/endpoint'
import type { Library } from '../platform/contract/library'
import { PERMISSIONS, ROLE_LABELS, ROLES } from '../platform/access/roles'
import { analytics } from './analytics/contract'
import { customer, customers } from './customers/contract'
import { me, members } from './members/contract'
import { orders } from './orders/contract'
import { MAX_LINES, order, orderSummary, statusFlow } from './orders/shapes'
import { COUNTED_STATUSES, ORDER_ACTIONS, ORDER_STATUSES, STATUS_LABELS } from './orders/statuses'
import { customerPrice, PRICE_SOURCE_LABELS, PRICE_SOURCES, pricing, resolvedPrice } from './pricing/contract'
import { product, products } from './products/contract'
import { sessions, signedIn } from './sessions/contract'
import { shop, tenants } from './tenants/contract'

/** Every contract of the house, in the order in which one reads about them. */
export const contracts: readonly Contract[] = [
  sessions,
  members,
  tenants,
  products,
  customers,
  pricing,
  orders,
  analytics,
]

/** What the OpenAPI document and the phone's client are written from. */
export const library: Library = {
  contracts,
  shapes: {
    Me: me,
    SignedIn: signedIn,
    Shop: shop,
    Product: product,
    Customer: customer,
    CustomerPrice: customerPrice,
    ResolvedPrice: resolvedPrice,
    OrderSummary: orderSummary,
    Order: order,
    StatusFlow: statusFlow,
  },
  vocabularies: [
    {
      type: 'Role',
      title: '角色',
      constant: 'ROLES',
      words: ROLES,
      labels: { constant: 'ROLE_LABELS', of: ROLE_LABELS },
    },
    {
      type: 'OrderStatus',
      title: '订单状态',
      constant: 'ORDER_STATUSES',
      words: ORDER_STATUSES,
      labels: { constant: 'STATUS_LABELS', of: STATUS_LABELS },
    },
    { type: 'OrderAction', title: '订单动作', constant: 'ORDER_ACTIONS', words: ORDER_ACTIONS },
    {
      type: 'PriceSource',
      title: '价格来源',
      constant: 'PRICE_SOURCES',
      words: PRICE_SOURCES,
      labels: { constant: 'PRICE_SOURCE_LABELS', of: PRICE_SOURCE_LABELS },
    },
    { type: 'Permission', title: '权限', constant: 'PERMISSIONS', words: Object.keys(PERMISSIONS) },
  ],
  constants: { COUNTED_STATUSES, MAX_LINES },
}
