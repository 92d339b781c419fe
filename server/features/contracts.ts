import type { Contract } from '../platform/contract/endpoint'
import type { Library } from '../platform/contract/library'
import { account, accounts } from './accounts/contract'
import { analytics } from './analytics/contract'
import { application, applicationNews, applications } from './applications/contract'
import { audit, logRow } from './audit/contract'
import { buyer, buyers } from './buyers/contract'
import { customers } from './customers/contract'
import { customerLevel } from './customers/level-endpoints'
import { customer, customerAddress, customerCard, customerContact } from './customers/shapes'
import { factors } from './factors/contract'
import { files, MAX_FILE_BYTES, MAX_PICTURES, picture, storedFile } from './files/contract'
import { imports } from './imports/contract'
import { importJob, importLine } from './imports/shapes'
import { invitation, invite, invites, madeInvite } from './invites/contract'
import { me, members } from './members/contract'
import { roleCard } from './members/role-endpoints'
import { member } from './members/staff-endpoints'
import { inventory } from './inventory/contract'
import { movement, stock, stocktake, warehouse } from './inventory/shapes'
import { orders } from './orders/contract'
import { MAX_LINES, order, orderSummary, statusFlow } from './orders/shapes'
import { COUNTED_STATUSES } from './orders/statuses'
import { priceCard } from './pricing/card-endpoints'
import { customerPrice, pricing, resolvedPrice } from './pricing/contract'
import { eventPreview, priceEvent } from './pricing/event-endpoints'
import { priceTier } from './pricing/tier-endpoints'
import { category } from './products/category-endpoints'
import { product, products } from './products/contract'
import { purchasing } from './purchasing/contract'
import { proposed, purchase, purchaseLine, purchaseSummary, supplier } from './purchasing/shapes'
import { sessions, signedIn } from './sessions/contract'
import { device } from './sessions/device-endpoints'
import { ownShopRow } from './sessions/shop-endpoints'
import { shelfItem, storefront, storefronts } from './storefront/contract'
import { shop, tenants } from './tenants/contract'
import { setting } from './tenants/setting-endpoints'
import { vocabularies } from './vocabularies'

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
  vocabularies,
  constants: { COUNTED_STATUSES, MAX_LINES, MAX_FILE_BYTES, MAX_PICTURES },
}
