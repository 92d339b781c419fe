import type { Contract } from '../platform/contract/endpoint'
import type { Library } from '../platform/contract/library'
import { PERMISSIONS, ROLE_LABELS, ROLES } from '../platform/access/roles'
import { account, accounts } from './accounts/contract'
import { analytics } from './analytics/contract'
import { application, applicationNews, applications } from './applications/contract'
import { buyer, buyers } from './buyers/contract'
import { customers } from './customers/contract'
import { customerLevel } from './customers/level-endpoints'
import { customer, CUSTOMER_STATUS_LABELS, CUSTOMER_STATUSES, customerCard } from './customers/shapes'
import { factors } from './factors/contract'
import { FILE_PURPOSES, files, MAX_FILE_BYTES, MAX_PICTURES, picture, PURPOSE_LABELS, storedFile } from './files/contract'
import { invitation, invite, invites, madeInvite } from './invites/contract'
import { me, members } from './members/contract'
import { orders } from './orders/contract'
import { MAX_LINES, order, orderSummary, statusFlow } from './orders/shapes'
import { COUNTED_STATUSES, ORDER_ACTIONS, ORDER_STATUSES, STATUS_LABELS } from './orders/statuses'
import { customerPrice, PRICE_SOURCE_LABELS, PRICE_SOURCES, pricing, resolvedPrice } from './pricing/contract'
import { category } from './products/category-endpoints'
import { product, PRODUCT_STATUS_LABELS, PRODUCT_STATUSES, products } from './products/contract'
import { sessions, signedIn } from './sessions/contract'
import { device } from './sessions/device-endpoints'
import { ownShopRow } from './sessions/shop-endpoints'
import { shelfItem, storefront, storefronts } from './storefront/contract'
import { shop, tenants } from './tenants/contract'

/** Every contract of the house, in the order in which one reads about them. */
export const contracts: readonly Contract[] = [
  sessions,
  accounts,
  factors,
  members,
  invites,
  buyers,
  applications,
  storefronts,
  tenants,
  files,
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
    Account: account,
    Device: device,
    OwnShop: ownShopRow,
    Invite: invite,
    MadeInvite: madeInvite,
    Invitation: invitation,
    Buyer: buyer,
    Application: application,
    ApplicationNews: applicationNews,
    Storefront: storefront,
    ShelfItem: shelfItem,
    Shop: shop,
    StoredFile: storedFile,
    Picture: picture,
    Product: product,
    Category: category,
    Customer: customer,
    CustomerCard: customerCard,
    CustomerLevel: customerLevel,
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
    {
      type: 'CustomerStatus',
      title: '客户状态',
      constant: 'CUSTOMER_STATUSES',
      words: CUSTOMER_STATUSES,
      labels: { constant: 'CUSTOMER_STATUS_LABELS', of: CUSTOMER_STATUS_LABELS },
    },
    {
      type: 'ProductStatus',
      title: '货品状态',
      constant: 'PRODUCT_STATUSES',
      words: PRODUCT_STATUSES,
      labels: { constant: 'PRODUCT_STATUS_LABELS', of: PRODUCT_STATUS_LABELS },
    },
    { type: 'OrderAction', title: '订单动作', constant: 'ORDER_ACTIONS', words: ORDER_ACTIONS },
    {
      type: 'PriceSource',
      title: '价格来源',
      constant: 'PRICE_SOURCES',
      words: PRICE_SOURCES,
      labels: { constant: 'PRICE_SOURCE_LABELS', of: PRICE_SOURCE_LABELS },
    },
    {
      type: 'FilePurpose',
      title: '文件用途',
      constant: 'FILE_PURPOSES',
      words: FILE_PURPOSES,
      labels: { constant: 'PURPOSE_LABELS', of: PURPOSE_LABELS },
    },
    { type: 'Permission', title: '权限', constant: 'PERMISSIONS', words: Object.keys(PERMISSIONS) },
  ],
  constants: { COUNTED_STATUSES, MAX_LINES, MAX_FILE_BYTES, MAX_PICTURES },
}
