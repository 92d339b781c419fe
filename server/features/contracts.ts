import type { Contract } from '../platform/contract/endpoint'
import type { Library } from '../platform/contract/library'
import { SWITCHES } from '../platform/access/modules'
import { PERMISSIONS, ROLE_LABELS, ROLES } from '../platform/access/roles'
import { account, accounts } from './accounts/contract'
import { analytics } from './analytics/contract'
import { application, applicationNews, applications } from './applications/contract'
import { audit, LOG_ACTION_LABELS, LOG_ACTIONS, logRow } from './audit/contract'
import { buyer, buyers } from './buyers/contract'
import { customers } from './customers/contract'
import { customerLevel } from './customers/level-endpoints'
import {
  customer,
  customerAddress,
  customerCard,
  customerContact,
  CUSTOMER_STATUS_LABELS,
  CUSTOMER_STATUSES,
} from './customers/shapes'
import { factors } from './factors/contract'
import {
  FILE_PURPOSES,
  files,
  MAX_FILE_BYTES,
  MAX_PICTURES,
  picture,
  PURPOSE_LABELS,
  storedFile,
} from './files/contract'
import { imports } from './imports/contract'
import {
  importJob,
  importLine,
  LINE_STATUS_LABELS,
  LINE_STATUSES,
  TABLE_KIND_LABELS,
  TABLE_KINDS,
} from './imports/shapes'
import { invitation, invite, invites, madeInvite } from './invites/contract'
import { BUYER_ROLE_LABELS, BUYER_ROLES, me, members } from './members/contract'
import { roleCard } from './members/role-endpoints'
import { member } from './members/staff-endpoints'
import { MEMBER_ACTIONS, MEMBER_STATUS_LABELS, MEMBER_STATUSES } from './members/statuses'
import { inventory } from './inventory/contract'
import { movement, stock, stocktake, warehouse } from './inventory/shapes'
import { MOVEMENT_LABELS, MOVEMENT_TYPES, STOCKTAKE_LABELS, STOCKTAKE_STATUSES } from './inventory/statuses'
import { orders } from './orders/contract'
import { MAX_LINES, order, orderSummary, statusFlow } from './orders/shapes'
import { COUNTED_STATUSES, ORDER_ACTIONS, ORDER_STATUSES, STATUS_LABELS } from './orders/statuses'
import { priceCard } from './pricing/card-endpoints'
import { customerPrice, PRICE_SOURCE_LABELS, PRICE_SOURCES, pricing, resolvedPrice } from './pricing/contract'
import { eventPreview, priceEvent } from './pricing/event-endpoints'
import { priceTier } from './pricing/tier-endpoints'
import { category } from './products/category-endpoints'
import { product, PRODUCT_STATUS_LABELS, PRODUCT_STATUSES, products } from './products/contract'
import { purchasing } from './purchasing/contract'
import { proposed, purchase, purchaseLine, purchaseSummary, supplier } from './purchasing/shapes'
import { PURCHASE_ACTIONS, PURCHASE_LABELS, PURCHASE_STATUSES } from './purchasing/statuses'
import { sessions, signedIn } from './sessions/contract'
import { device } from './sessions/device-endpoints'
import { ownShopRow } from './sessions/shop-endpoints'
import { shelfItem, storefront, storefronts } from './storefront/contract'
import { shop, tenants } from './tenants/contract'
import { setting } from './tenants/setting-endpoints'

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
  audit,
  files,
  products,
  customers,
  pricing,
  inventory,
  purchasing,
  orders,
  imports,
  analytics,
]

/** What the OpenAPI document and the phone's client are written from. */
export const library: Library = {
  contracts,
  shapes: {
    Me: me,
    Member: member,
    RoleCard: roleCard,
    Setting: setting,
    LogRow: logRow,
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
    ImportJob: importJob,
    ImportLine: importLine,
    Product: product,
    Category: category,
    Customer: customer,
    CustomerCard: customerCard,
    CustomerContact: customerContact,
    CustomerAddress: customerAddress,
    CustomerLevel: customerLevel,
    CustomerPrice: customerPrice,
    ResolvedPrice: resolvedPrice,
    PriceTier: priceTier,
    PriceEvent: priceEvent,
    PriceEventPreview: eventPreview,
    PriceCard: priceCard,
    OrderSummary: orderSummary,
    Order: order,
    StatusFlow: statusFlow,
    Supplier: supplier,
    PurchaseSummary: purchaseSummary,
    PurchaseLine: purchaseLine,
    PurchaseProposal: proposed,
    Purchase: purchase,
    Warehouse: warehouse,
    StockLevel: stock,
    StockMovement: movement,
    StocktakeSummary: stocktake,
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
      type: 'BuyerRole',
      title: '客户角色',
      constant: 'BUYER_ROLES',
      words: BUYER_ROLES,
      labels: { constant: 'BUYER_ROLE_LABELS', of: BUYER_ROLE_LABELS },
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
    {
      type: 'MemberStatus',
      title: '员工状态',
      constant: 'MEMBER_STATUSES',
      words: MEMBER_STATUSES,
      labels: { constant: 'MEMBER_STATUS_LABELS', of: MEMBER_STATUS_LABELS },
    },
    { type: 'PowerSwitch', title: '权限开关', constant: 'POWER_SWITCHES', words: [...SWITCHES.keys()] },
    { type: 'MemberAction', title: '对员工的动作', constant: 'MEMBER_ACTIONS', words: MEMBER_ACTIONS },
    {
      type: 'LogAction',
      title: '日志里的操作',
      constant: 'LOG_ACTIONS',
      words: LOG_ACTIONS,
      labels: { constant: 'LOG_ACTION_LABELS', of: LOG_ACTION_LABELS },
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
      type: 'TableKind',
      title: '表格',
      constant: 'TABLE_KINDS',
      words: TABLE_KINDS,
      labels: { constant: 'TABLE_KIND_LABELS', of: TABLE_KIND_LABELS },
    },
    {
      type: 'LineStatus',
      title: '导入的行怎样了',
      constant: 'LINE_STATUSES',
      words: LINE_STATUSES,
      labels: { constant: 'LINE_STATUS_LABELS', of: LINE_STATUS_LABELS },
    },
    {
      type: 'FilePurpose',
      title: '文件用途',
      constant: 'FILE_PURPOSES',
      words: FILE_PURPOSES,
      labels: { constant: 'PURPOSE_LABELS', of: PURPOSE_LABELS },
    },
    {
      type: 'MovementType',
      title: '出入库类型',
      constant: 'MOVEMENT_TYPES',
      words: MOVEMENT_TYPES,
      labels: { constant: 'MOVEMENT_LABELS', of: MOVEMENT_LABELS },
    },
    {
      type: 'StocktakeStatus',
      title: '盘点单状态',
      constant: 'STOCKTAKE_STATUSES',
      words: STOCKTAKE_STATUSES,
      labels: { constant: 'STOCKTAKE_LABELS', of: STOCKTAKE_LABELS },
    },
    {
      type: 'PurchaseStatus',
      title: '采购单状态',
      constant: 'PURCHASE_STATUSES',
      words: PURCHASE_STATUSES,
      labels: { constant: 'PURCHASE_LABELS', of: PURCHASE_LABELS },
    },
    { type: 'PurchaseAction', title: '采购单动作', constant: 'PURCHASE_ACTIONS', words: PURCHASE_ACTIONS },
    { type: 'Permission', title: '权限', constant: 'PERMISSIONS', words: Object.keys(PERMISSIONS) },
  ],
  constants: { COUNTED_STATUSES, MAX_LINES, MAX_FILE_BYTES, MAX_PICTURES },
}
