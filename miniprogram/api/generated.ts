// Generated from the contracts of the server by `npm run contract`. Changes made here are lost.
import { call } from './client'

/** 角色 */
export const ROLES = ['owner', 'manager', 'sales', 'warehouse', 'finance', 'employee', 'customer'] as const
/** 角色 */
export type Role = (typeof ROLES)[number]
/** 角色的中文名 */
export const ROLE_LABELS: Record<Role, string> = {
  owner: '老板',
  manager: '店长',
  sales: '销售',
  warehouse: '库管',
  finance: '财务',
  employee: '员工',
  customer: '客户',
}

/** 订单状态 */
export const ORDER_STATUSES = [
  'draft',
  'submitted',
  'confirmed',
  'shipped',
  'completed',
  'rejected',
  'cancelled',
] as const
/** 订单状态 */
export type OrderStatus = (typeof ORDER_STATUSES)[number]
/** 订单状态的中文名 */
export const STATUS_LABELS: Record<OrderStatus, string> = {
  draft: '草稿',
  submitted: '待审核',
  confirmed: '已确认',
  shipped: '已发货',
  completed: '已完成',
  rejected: '已驳回',
  cancelled: '已取消',
}

/** 订单动作 */
export const ORDER_ACTIONS = [
  'edit',
  'delete',
  'submit',
  'withdraw',
  'confirm',
  'reject',
  'revise',
  'ship',
  'complete',
  'cancel',
] as const
/** 订单动作 */
export type OrderAction = (typeof ORDER_ACTIONS)[number]

/** 价格来源 */
export const PRICE_SOURCES = ['manual', 'special', 'level', 'tier', 'global'] as const
/** 价格来源 */
export type PriceSource = (typeof PRICE_SOURCES)[number]
/** 价格来源的中文名 */
export const PRICE_SOURCE_LABELS: Record<PriceSource, string> = {
  manual: '改价',
  special: '专属价',
  level: '等级价',
  tier: '阶梯价',
  global: '列表价',
}

/** 权限 */
export const PERMISSIONS = [
  'sessions.own',
  'members.me',
  'files.upload',
  'tenants.view',
  'tenants.update',
  'tenants.open',
  'configs.view',
  'configs.update',
  'audit.view',
  'members.view',
  'members.invite',
  'members.update',
  'members.remove',
  'products.view',
  'products.create',
  'products.update',
  'products.delete',
  'products.see_cost',
  'customers.view',
  'customers.create',
  'customers.update',
  'customers.delete',
  'customers.see_all',
  'customers.erase',
  'buyers.invite',
  'buyers.approve',
  'buyers.colleagues',
  'prices.view',
  'prices.update',
  'orders.view',
  'orders.place',
  'orders.price',
  'orders.review',
  'orders.ship',
  'orders.complete',
  'orders.revoke',
  'orders.workbench',
  'orders.approve_credit',
  'analytics.view',
  'imports.run',
  'exports.run',
] as const
/** 权限 */
export type Permission = (typeof PERMISSIONS)[number]

export const COUNTED_STATUSES = ['confirmed', 'shipped', 'completed'] as const

export const MAX_LINES = 500

/** 失败的代码，ApiError.code 里的词 */
export type ErrorCode =
  | 'access.denied'
  | 'access.prove_yourself'
  | 'customers.last_level'
  | 'customers.level_in_use'
  | 'database.waking'
  | 'orders.illegal_transition'
  | 'orders.no_price'
  | 'orders.not_a_draft'
  | 'orders.price_changed'
  | 'orders.price_not_allowed'
  | 'orders.product_not_found'
  | 'orders.reason_missing'
  | 'orders.step_not_allowed'
  | 'orders.total_too_large'
  | 'request.idempotency_mismatch'
  | 'request.invalid'
  | 'request.malformed_json'
  | 'request.too_large'
  | 'request.too_many'
  | 'request.unsupported_media'
  | 'resource.in_use'
  | 'resource.not_found'
  | 'resource.taken'
  | 'resource.version_conflict'
  | 'route.unknown'
  | 'server.draining'
  | 'server.internal'
  | 'session.bad_credentials'
  | 'session.bound_elsewhere'
  | 'session.not_invited'
  | 'session.refresh_refused'
  | 'session.required'
  | 'session.wechat_busy'
  | 'session.wechat_refused'

/** 分页结果 */
export type Page<T> = { list: T[]; total: number; page: number; pageSize: number; totalPages: number }

/** 我 */
export type Me = {
  /** 用户编号 */
  id: string
  /** 用户名 */
  username: string | null
  /** 称呼 */
  name: string
  /** 手机号 */
  phone: string | null
  /** 角色 */
  role: Role
  /** 角色名称 */
  roleLabel: string
  /** 店铺 */
  shop: MeShop
  /** 客户编号：客户角色绑定的客户；员工为 null */
  customerId: string | null
  /** 客户名称 */
  customerName: string | null
  /** 权限 */
  permissions: string[]
}

/** 登录结果 */
export type SignedIn = {
  /** 访问令牌 */
  accessToken: string
  /** 刷新令牌 */
  refreshToken: string
  /** 有效秒数：访问令牌还有多少秒有效 */
  expiresIn: number
  /** 我 */
  user: Me
}

/** 店铺 */
export type Shop = {
  /** 店铺编号 */
  id: string
  /** 店名 */
  name: string
  /** 店铺电话 */
  phone: string
  /** 店铺地址 */
  address: string
  /** 订货提示：客户订货页顶上的一句话，例如截单和送货时间 */
  notice: string
}

/** 货品 */
export type Product = {
  /** 货品编号 */
  id: string
  /** 货品名称 */
  name: string
  /** 默认售价：元 */
  globalPrice: number
  /** 计价单位 */
  unit: string
  /** 分类 */
  category: string
  /** 规格 */
  spec: string
  /** 计价单位的小数位：计价单位的数量可以写几位小数 */
  unitDecimals: number
  /** 其他单位 */
  units: ProductUnit[]
  /** 默认销售单位：下单时先用哪个单位；空为计价单位 */
  saleUnit: string
  /** 按换算定价：没有单独定价的单位，用计价单位的价换算；否则那个单位没有价 */
  converts: boolean
  /** 成本价：只有能看成本的人看得到。元 */
  costPrice?: number | null
  /** 底价：只有能看成本的人看得到；低于它要写原因。元 */
  floorPrice?: number | null
  /** 状态 */
  status: 'active' | 'inactive'
  /** 谁看得到：可见范围只给能改货品的人看 */
  visibility?: 'all' | 'some'
  /** 看得到的等级 */
  visibleLevels?: string[]
  /** 看得到的客户 */
  visibleCustomers?: string[]
  /** 版本 */
  version: number
  /** 拼音首字母：由名称算出，手机上搜索用 */
  initials: string
  /** 全拼：由名称算出，手机上搜索用 */
  pinyin: string
  /** 创建时间 */
  createdAt: string
  /** 更新时间 */
  updatedAt: string
}

/** 客户 */
export type Customer = {
  /** 客户编号 */
  id: string
  /** 客户名称 */
  name: string
  /** 联系电话 */
  phone: string | null
  /** 送货地址 */
  address: string | null
  /** 拼音首字母：由名称算出，手机上搜索用 */
  initials: string
  /** 创建时间 */
  createdAt: string
  /** 更新时间 */
  updatedAt: string
}

/** 专属价 */
export type CustomerPrice = {
  /** 专属价编号 */
  id: string
  /** 客户编号 */
  customerId: string
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 计价单位 */
  unit: string
  /** 专属价：元 */
  price: number
  /** 默认售价：元 */
  globalPrice: number
  /** 创建时间 */
  createdAt: string
  /** 更新时间 */
  updatedAt: string
}

/** 价格 */
export type ResolvedPrice = {
  /** 货品编号 */
  productId: string
  /** 价格：元 */
  price: number
  /** 默认售价：元 */
  globalPrice: number
  /** 价格来源 */
  priceSource: PriceSource
}

/** 订单摘要 */
export type OrderSummary = {
  /** 订单编号 */
  id: string
  /** 订单号 */
  orderNo: string
  /** 客户编号 */
  customerId: string
  /** 客户名称 */
  customerName: string
  /** 合计：元 */
  totalAmount: number
  /** 状态 */
  status: OrderStatus
  /** 状态名称 */
  statusLabel: string
  /** 备注 */
  remark: string | null
  /** 开单人 */
  createdBy: string | null
  /** 业务日：下单那天，按店铺所在时区 */
  bizDate: string
  /** 送货日 */
  deliveryOn: string | null
  /** 几种货：行数 */
  itemCount: number
  /** 头几样：头三样货的名称，用顿号隔开 */
  digest: string
  /** 版本 */
  version: number
  /** 创建时间 */
  createdAt: string
  /** 更新时间 */
  updatedAt: string
}

/** 订单 */
export type Order = {
  /** 订单编号 */
  id: string
  /** 订单号 */
  orderNo: string
  /** 客户编号 */
  customerId: string
  /** 客户名称 */
  customerName: string
  /** 合计：元 */
  totalAmount: number
  /** 状态 */
  status: OrderStatus
  /** 状态名称 */
  statusLabel: string
  /** 备注 */
  remark: string | null
  /** 开单人 */
  createdBy: string | null
  /** 业务日：下单那天，按店铺所在时区 */
  bizDate: string
  /** 送货日 */
  deliveryOn: string | null
  /** 几种货：行数 */
  itemCount: number
  /** 头几样：头三样货的名称，用顿号隔开 */
  digest: string
  /** 版本 */
  version: number
  /** 创建时间 */
  createdAt: string
  /** 更新时间 */
  updatedAt: string
  /** 客户电话 */
  customerPhone: string | null
  /** 送货地址 */
  customerAddress: string | null
  /** 货品明细 */
  items: OrderItem[]
  /** 可做的动作 */
  allowedActions: OrderAllowedAction[]
  /** 状态流转：includeHistory=true 时给 */
  statusFlows?: StatusFlow[]
  /** 历史：includeHistory=true 时给 */
  histories?: OrderHistory[]
}

/** 状态流转 */
export type StatusFlow = {
  /** 编号 */
  id: string
  /** 原状态 */
  fromStatus: OrderStatus | null
  /** 目标状态 */
  toStatus: OrderStatus
  /** 目标状态名称 */
  toStatusLabel: string
  /** 操作人 */
  operator: string
  /** 备注 */
  remark: string | null
  /** 时间 */
  createdAt: string
}

/** 店铺 */
export type MeShop = {
  /** 店铺编号 */
  id: string
  /** 店名 */
  name: string
}

/** 单位 */
export type ProductUnit = {
  /** 单位编号 */
  id: string
  /** 单位名称 */
  name: string
  /** 换算：一个这样的单位合几个计价单位：分子。1 箱 24 瓶写 24 */
  numerator: number
  /** 换算的分母：1 两合 1/10 斤：分子 1，分母 10 */
  denominator: number
  /** 小数位：数量可以写几位小数：箱 0，斤 2 */
  decimals: number
  /** 单位价格：列表价；null 为按计价单位换算。元 */
  price: number | null
}

/** 订单行 */
export type OrderItem = {
  /** 行编号 */
  id: string
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 单位 */
  unit: string
  /** 换算：一个这样的单位合几个计价单位：分子 */
  unitNumerator: number
  /** 换算的分母 */
  unitDenominator: number
  /** 数量 */
  quantity: number
  /** 单价：元 */
  unitPrice: number
  /** 小计：元 */
  totalPrice: number
  /** 列表价：开单时这个单位的默认售价。元 */
  listPrice: number
  /** 价格来源 */
  priceSource: PriceSource
  /** 改价原因 */
  priceReason: string | null
  /** 行备注 */
  remark: string | null
}

/** 可做的动作 */
export type OrderAllowedAction = {
  /** 动作 */
  name: OrderAction
  /** 按钮文字 */
  label: string
  /** 目标状态：改状态的动作要发的 status；edit、delete 为 null */
  status: OrderStatus | null
  /** 要写原因 */
  needsReason: boolean
  /** 要二次确认 */
  isDanger: boolean
}

/** 历史 */
export type OrderHistory = {
  /** 编号 */
  id: string
  /** 操作 */
  action: string
  /** 说明 */
  description: string | null
  /** 操作人 */
  operator: string | null
  /** 变更 */
  changes: Record<string, unknown> | null
  /** 时间 */
  createdAt: string
}

/** 结果 */
export type SignOutAnswer = {
  /** 完成 */
  done: boolean
}

/** 单位 */
export type CreateProductUnit = {
  /** 单位编号：改已有的单位时带上，改名不影响它的价格 */
  id?: string
  /** 单位名称 */
  name: string
  /** 换算：一个这样的单位合几个计价单位：分子。1 箱 24 瓶写 24 */
  numerator: number
  /** 换算的分母：1 两合 1/10 斤：分子 1，分母 10 */
  denominator?: number
  /** 小数位：数量可以写几位小数：箱 0，斤 2 */
  decimals?: number
  /** 单位价格：列表价；null 为按计价单位换算。元 */
  price?: number | null
}

/** 结果 */
export type DeleteProductAnswer = {
  /** 货品编号 */
  id: string
  /** 已删除 */
  deleted: boolean
}

/** 客户等级 */
export type Level = {
  /** 等级编号 */
  id: string
  /** 等级代号：自带的三等：vip、important、normal；自己加的为空 */
  code: string
  /** 等级名称 */
  name: string
  /** 折扣：默认售价的千分之几：950 是 95 折；null 为不打折 */
  discountPermille: number | null
  /** 排序：小的在前 */
  sort: number
  /** 客户数 */
  customerCount: number
}

/** 结果 */
export type DeleteLevelAnswer = {
  /** 等级编号 */
  id: string
  /** 已删除 */
  deleted: boolean
}

/** 结果 */
export type DeleteCustomerAnswer = {
  /** 客户编号 */
  id: string
  /** 已删除 */
  deleted: boolean
}

/** 结果 */
export type RemovePriceAnswer = {
  /** 货品编号 */
  productId: string
  /** 已取消 */
  deleted: boolean
}

/** 货品明细 */
export type PlaceOrderItem = {
  /** 货品编号 */
  productId: string
  /** 数量 */
  quantity: number
  /** 单位：货品的一个单位；不写就是计价单位 */
  unit?: string
  /** 单价：价格由服务端算。有改价权限并写了 priceReason 时才按它。元 */
  unitPrice?: number
  /** 改价原因 */
  priceReason?: string
  /** 看到的价：屏幕上看到的单价；和现在的价不同就返回 409 和新价，不下单。元 */
  expectPrice?: number
  /** 行备注 */
  remark?: string
}

/** 订货页 */
export type Catalogue = {
  /** 客户 */
  customer: CatalogueCustomer
  /** 订货提示：店铺写的一句话，例如截单时间 */
  notice: string
  /** 今天的业务日 */
  today: string
  /** 可订货品 */
  products: CatalogueProduct[]
}

/** 客户 */
export type CatalogueCustomer = {
  /** 客户编号 */
  id: string
  /** 客户名称 */
  name: string
  /** 联系电话 */
  phone: string | null
  /** 送货地址 */
  address: string | null
}

/** 可订货品 */
export type CatalogueProduct = {
  /** 货品编号 */
  id: string
  /** 货品名称 */
  name: string
  /** 计价单位 */
  unit: string
  /** 分类 */
  category: string
  /** 规格 */
  spec: string
  /** 拼音首字母 */
  initials: string
  /** 全拼 */
  pinyin: string
  /** 列表价：默认销售单位的列表价。元 */
  globalPrice: number
  /** 这个客户的价：默认销售单位、最少数量时的价；units 里有全部。元 */
  price: number
  /** 价格来源 */
  priceSource: PriceSource
  /** 单位：默认销售单位在最前 */
  units: CatalogueProductUnit[]
  /** 平时用的单位：上一次用的单位；没有拿过为空 */
  usualUnit: string
  /** 平时拿多少：最近六单里至少两单拿过的货的中位数；不常拿为 null */
  usualQuantity: number | null
  /** 上一次 */
  last: CatalogueProductLast | null
}

/** 单位 */
export type CatalogueProductUnit = {
  /** 单位 */
  name: string
  /** 换算 */
  numerator: number
  /** 换算的分母 */
  denominator: number
  /** 小数位 */
  decimals: number
  /** 列表价：这个单位自己的列表价；null 为按换算。元 */
  listPrice: number | null
  /** 价格台阶：空的：这个单位没有价，不能订 */
  rungs: CatalogueProductUnitRung[]
}

/** 价格台阶 */
export type CatalogueProductUnitRung = {
  /** 从多少起：数量到了这里就按这个价；第一级从 0 起 */
  from: number
  /** 单价：元 */
  price: number
  /** 价格来源 */
  source: PriceSource
}

/** 上一次 */
export type CatalogueProductLast = {
  /** 单价：元 */
  price: number
  /** 数量 */
  quantity: number
  /** 单位 */
  unit: string
  /** 业务日 */
  on: string
}

/** 工作台 */
export type Workbench = {
  /** 各状态的单数 */
  counts: WorkbenchCounts
  /** 最早一张待审核的提交时间 */
  oldestSubmittedAt: string | null
  /** 今天要送的：待发货里送货日是今天或更早的 */
  dueToday: number
  /** 先办这几单：待审核和待发货，送货日早的在前，再按提交先后 */
  urgent: OrderSummary[]
}

/** 各状态的单数 */
export type WorkbenchCounts = {
  /** 草稿 */
  draft: number
  /** 待审核 */
  submitted: number
  /** 待发货 */
  confirmed: number
  /** 送货中 */
  shipped: number
}

/** 结果 */
export type DeleteOrderAnswer = {
  /** 订单编号 */
  id: string
  /** 已删除 */
  deleted: boolean
}

/** 销售概览 */
export type Overview = {
  /** 订单数：算销售的单数 */
  totalOrders: number
  /** 销售额：这些单的合计之和。元 */
  totalAmount: number
  /** 下单客户数：有算销售的单的客户，去重 */
  totalCustomers: number
  /** 客单价：销售额除以订单数，四舍五入到分；没有单是 0。元 */
  averageOrderAmount: number
  /** 新客户数：第一张算销售的单落在这段日子里的客户 */
  newCustomers: number
  /** 全部客户数：现在没删除的客户 */
  allCustomers: number
}

/** 趋势点 */
export type TrendItem = {
  /** 日期：这一段的第一天：日、周一、或一号 */
  date: string
  /** 最后一天：这一段的最后一天，不超出所选范围 */
  endDate: string
  /** 订单数 */
  totalOrders: number
  /** 销售额：元 */
  totalAmount: number
  /** 下单客户数 */
  totalCustomers: number
}

/** 热销货品 */
export type TopProduct = {
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 计价单位 */
  unit: string
  /** 数量 */
  totalQuantity: number
  /** 金额：元 */
  totalAmount: number
  /** 订单数 */
  totalOrders: number
}

/** 客户分析 */
export type TopCustomer = {
  /** 客户编号 */
  customerId: string
  /** 客户名称 */
  customerName: string
  /** 金额：元 */
  totalAmount: number
  /** 订单数：下单频次 */
  totalOrders: number
  /** 客单价：元 */
  averageOrderAmount: number
  /** 最近一单 */
  lastOrderOn: string
}

/** 看板 */
export type Dashboard = {
  /** 这一期 */
  range: DashboardRange
  /** 上一期 */
  previousRange: DashboardPreviousRange
  /** 今天的业务日 */
  today: string
  /** 销售概览 */
  overview: Overview
  /** 销售概览 */
  previous: Overview
  /** 每天 */
  trend: TrendItem[]
  /** 上一期每天 */
  previousTrend: TrendItem[]
  /** 卖得最多 */
  topProducts: TopProduct[]
  /** 买得最多 */
  topCustomers: TopCustomer[]
  /** 要办的 */
  pending: DashboardPending
  /** 更新时间 */
  updatedAt: string
}

/** 这一期 */
export type DashboardRange = {
  /** 开始日期 */
  startDate: string
  /** 结束日期 */
  endDate: string
}

/** 上一期 */
export type DashboardPreviousRange = {
  /** 开始日期 */
  startDate: string
  /** 结束日期 */
  endDate: string
}

/** 要办的 */
export type DashboardPending = {
  /** 待审核 */
  submitted: number
  /** 待发货 */
  confirmed: number
}

/** 微信登录 */
export type SignInWithWechatInput = {
  /** 微信登录码 */
  code: string
  /** 手机号授权码 */
  phoneCode?: string
}

/** 用户名和密码登录 */
export type SignInInput = {
  /** 用户名 */
  username: string
  /** 密码 */
  password: string
  /** 微信登录码 */
  wechatCode?: string
}

/** 换新令牌 */
export type RefreshInput = {
  /** 刷新令牌 */
  refreshToken: string
}

/** 改自己店铺的资料 */
export type UpdateShopInput = {
  /** 店名 */
  name?: string
  /** 店铺电话 */
  phone?: string
  /** 店铺地址 */
  address?: string
  /** 订货提示：客户订货页顶上的一句话，例如截单和送货时间 */
  notice?: string
}

/** 新建货品 */
export type CreateProductInput = {
  /** 货品名称 */
  name: string
  /** 默认售价：元 */
  globalPrice: number
  /** 计价单位 */
  unit?: string
  /** 分类 */
  category?: string
  /** 规格 */
  spec?: string
  /** 计价单位的小数位：计价单位的数量可以写几位小数 */
  unitDecimals?: number
  /** 其他单位：每个 name 只能出现一次 */
  units?: CreateProductUnit[]
  /** 默认销售单位：下单时先用哪个单位；空为计价单位 */
  saleUnit?: string
  /** 按换算定价：没有单独定价的单位，用计价单位的价换算；否则那个单位没有价 */
  converts?: boolean
  /** 成本价：只有能看成本的人看得到。元 */
  costPrice?: number | null
  /** 底价：只有能看成本的人看得到；低于它要写原因。元 */
  floorPrice?: number | null
  /** 状态 */
  status?: 'active' | 'inactive'
  /** 谁看得到 */
  visibility?: 'all' | 'some'
  /** 看得到的等级 */
  visibleLevels?: string[]
  /** 看得到的客户 */
  visibleCustomers?: string[]
}

/** 货品列表 */
export type ListProductsInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 关键词 */
  keyword?: string
  /** 分类 */
  category?: string
}

/** 货品详情 */
export type ReadProductInput = {
  /** 货品编号 */
  id: string
}

/** 改货品 */
export type UpdateProductInput = {
  /** 货品编号 */
  id: string
  /** 货品名称 */
  name?: string
  /** 默认售价：元 */
  globalPrice?: number
  /** 计价单位 */
  unit?: string
  /** 分类 */
  category?: string
  /** 规格 */
  spec?: string
  /** 计价单位的小数位：计价单位的数量可以写几位小数 */
  unitDecimals?: number
  /** 其他单位：每个 name 只能出现一次 */
  units?: CreateProductUnit[]
  /** 默认销售单位：下单时先用哪个单位；空为计价单位 */
  saleUnit?: string
  /** 按换算定价：没有单独定价的单位，用计价单位的价换算；否则那个单位没有价 */
  converts?: boolean
  /** 成本价：只有能看成本的人看得到。元 */
  costPrice?: number | null
  /** 底价：只有能看成本的人看得到；低于它要写原因。元 */
  floorPrice?: number | null
  /** 状态 */
  status?: 'active' | 'inactive'
  /** 谁看得到 */
  visibility?: 'all' | 'some'
  /** 看得到的等级 */
  visibleLevels?: string[]
  /** 看得到的客户 */
  visibleCustomers?: string[]
  /** 版本：看到的版本；给了就核对 */
  version?: number
}

/** 删除货品 */
export type DeleteProductInput = {
  /** 货品编号 */
  id: string
}

/** 新建客户等级 */
export type CreateLevelInput = {
  /** 等级名称 */
  name: string
  /** 折扣：默认售价的千分之几：950 是 95 折；null 为不打折 */
  discountPermille?: number | null
  /** 排序：小的在前 */
  sort?: number
}

/** 改客户等级 */
export type UpdateLevelInput = {
  /** 等级编号 */
  levelId: string
  /** 等级名称 */
  name?: string
  /** 折扣：默认售价的千分之几：950 是 95 折；null 为不打折 */
  discountPermille?: number | null
  /** 排序：小的在前 */
  sort?: number
}

/** 删除客户等级 */
export type DeleteLevelInput = {
  /** 等级编号 */
  levelId: string
  /** 搬到哪一等 */
  moveTo?: string
}

/** 新建客户 */
export type CreateCustomerInput = {
  /** 客户名称 */
  name: string
  /** 联系电话 */
  phone?: string | null
  /** 送货地址 */
  address?: string | null
}

/** 客户列表 */
export type ListCustomersInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 关键词 */
  keyword?: string
}

/** 客户详情 */
export type ReadCustomerInput = {
  /** 客户编号 */
  id: string
}

/** 改客户 */
export type UpdateCustomerInput = {
  /** 客户编号 */
  id: string
  /** 客户名称 */
  name?: string
  /** 联系电话 */
  phone?: string | null
  /** 送货地址 */
  address?: string | null
}

/** 删除客户 */
export type DeleteCustomerInput = {
  /** 客户编号 */
  id: string
}

/** 客户的专属价 */
export type ListPricesInput = {
  /** 客户编号 */
  customerId: string
  /** 货品编号 */
  productId?: string
}

/** 设置客户的专属价 */
export type SetPriceInput = {
  /** 客户编号 */
  customerId: string
  /** 货品编号 */
  productId: string
  /** 专属价：元 */
  price: number
}

/** 改客户的专属价 */
export type ChangePriceInput = {
  /** 客户编号 */
  customerId: string
  /** 货品编号 */
  productId: string
  /** 专属价：元 */
  price: number
}

/** 取消客户的专属价 */
export type RemovePriceInput = {
  /** 客户编号 */
  customerId: string
  /** 货品编号 */
  productId: string
}

/** 算一批货品给某客户的价格 */
export type ResolvePricesInput = {
  /** 客户编号：员工必填；客户忽略 */
  customerId?: string
  /** 货品 */
  productIds: string[]
}

/** 开一张订单 */
export type PlaceOrderInput = {
  /** 客户编号：员工必填；客户忽略，只能给自己下单 */
  customerId?: string
  /** 货品明细 */
  items: PlaceOrderItem[]
  /** 备注 */
  remark?: string | null
  /** 送货日 */
  deliveryOn?: string | null
  /** 直接提交 */
  submit?: boolean
}

/** 订单列表 */
export type ListOrdersInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 状态 */
  status?: OrderStatus
  /** 客户编号 */
  customerId?: string
  /** 货品编号：含有这个货品的订单 */
  productId?: string
  /** 开始日期 */
  startDate?: string
  /** 结束日期 */
  endDate?: string
  /** 关键词：订单号或客户名称 */
  keyword?: string
  /** 只看算销售的：统计里的数就是这些单：已确认、已发货、已完成 */
  counted?: boolean
}

/** 订货页：这个客户能订的全部货品和他的价 */
export type ReadCatalogueInput = {
  /** 客户编号：员工必填；客户忽略 */
  customerId?: string
}

/** 订单详情 */
export type ReadOrderInput = {
  /** 订单编号 */
  id: string
  /** 带上历史 */
  includeHistory?: boolean
}

/** 改草稿 */
export type EditOrderInput = {
  /** 订单编号 */
  id: string
  /** 货品明细 */
  items: PlaceOrderItem[]
  /** 备注 */
  remark?: string | null
  /** 送货日 */
  deliveryOn?: string | null
  /** 版本 */
  version: number
}

/** 删除草稿 */
export type DeleteOrderInput = {
  /** 订单编号 */
  id: string
}

/** 改订单状态 */
export type MoveOrderInput = {
  /** 订单编号 */
  id: string
  /** 状态 */
  status: OrderStatus
  /** 操作人 */
  operator?: string
  /** 备注 */
  remark?: string | null
  /** 版本：看到的版本；给了就核对 */
  version?: number
}

/** 订单的状态流转记录 */
export type ListStatusFlowsInput = {
  /** 订单编号 */
  id: string
}

/** 销售概览 */
export type ReadOverviewInput = {
  /** 开始日期 */
  startDate?: string
  /** 结束日期 */
  endDate?: string
}

/** 销售趋势 */
export type ReadTrendInput = {
  /** 开始日期 */
  startDate?: string
  /** 结束日期 */
  endDate?: string
  /** 时间周期 */
  period?: 'daily' | 'weekly' | 'monthly'
}

/** 热销货品排行 */
export type ListTopProductsInput = {
  /** 开始日期 */
  startDate?: string
  /** 结束日期 */
  endDate?: string
  /** 排名数量 */
  limit?: number
  /** 排序 */
  by?: 'amount' | 'quantity'
}

/** 客户分析 */
export type ListTopCustomersInput = {
  /** 开始日期 */
  startDate?: string
  /** 结束日期 */
  endDate?: string
  /** 排名数量 */
  limit?: number
}

/** 看板：一屏的数一次给齐 */
export type ReadDashboardInput = {
  /** 开始日期 */
  startDate?: string
  /** 结束日期 */
  endDate?: string
  /** 上一期开始日期 */
  compareStart?: string
  /** 趋势开始日期：每天的趋势从哪天画起，不给就是 startDate；给了，上一期每天就是紧挨在前的一样多天 */
  trendStart?: string
}

/** All endpoints, by noun and verb; each rejects with an ApiError. */
export const api = {
  /** 登录 */
  sessions: {
    /** 微信登录：code 来自 wx.login；phoneCode 来自手机号按钮，可不给，给了就按手机号认人并绑定这个微信。 */
    signInWithWechat: (body: SignInWithWechatInput) => call<SignedIn>('POST', '/api/auth/wechat', { body }),
    /** 云托管内的免码登录：只在 TRUST_WX_HEADERS=1 的服务上可用：身份来自微信加的 X-WX-OPENID 请求头。 */
    signInFromCloud: () => call<SignedIn>('POST', '/api/auth/cloud'),
    /** 用户名和密码登录：带上 wechatCode 时，登录成功后把这个微信绑定到账号；账号已绑着别的微信、或微信没给结果时，照样登录，绑定不变。 */
    signIn: (body: SignInInput) => call<SignedIn>('POST', '/api/auth/login', { body }),
    /** 换新令牌：每个刷新令牌只能用一次；用过的再用，这台设备的登录全部作废。 */
    refresh: (body: RefreshInput) => call<SignedIn>('POST', '/api/auth/refresh', { body }),
    /** 退出登录 */
    signOut: () => call<SignOutAnswer>('POST', '/api/auth/logout'),
  },
  /** 成员 */
  members: {
    /** 我是谁、在哪家店、能做什么 */
    readMe: () => call<Me>('GET', '/api/users/me'),
  },
  /** 店铺 */
  tenants: {
    /** 看自己店铺的资料 */
    readShop: () => call<Shop>('GET', '/api/tenants/current'),
    /** 改自己店铺的资料 */
    updateShop: (body: UpdateShopInput = {}) => call<Shop>('PUT', '/api/tenants/current', { body }),
  },
  /** 货品 */
  products: {
    /** 新建货品 */
    createProduct: (body: CreateProductInput) => call<Product>('POST', '/api/products', { body }),
    /** 货品列表：keyword 匹配名称、拼音首字母和全拼。 */
    listProducts: (query: ListProductsInput = {}) => call<Page<Product>>('GET', '/api/products', { query }),
    /** 用过的分类，按货品数从多到少 */
    listCategories: () => call<string[]>('GET', '/api/products/categories'),
    /** 货品详情 */
    readProduct: ({ id }: ReadProductInput) => call<Product>('GET', `/api/products/${encodeURIComponent(id)}`),
    /** 改货品 */
    updateProduct: ({ id, ...body }: UpdateProductInput) =>
      call<Product>('PUT', `/api/products/${encodeURIComponent(id)}`, { body }),
    /** 删除货品：软删除：不再能订，已有的单据不变。 */
    deleteProduct: ({ id }: DeleteProductInput) =>
      call<DeleteProductAnswer>('DELETE', `/api/products/${encodeURIComponent(id)}`),
  },
  /** 客户 */
  customers: {
    /** 客户等级：没有设过的店有 VIP、重要、普通三等。 */
    listLevels: () => call<Level[]>('GET', '/api/customers/levels'),
    /** 新建客户等级 */
    createLevel: (body: CreateLevelInput) => call<Level>('POST', '/api/customers/levels', { body }),
    /** 改客户等级 */
    updateLevel: ({ levelId, ...body }: UpdateLevelInput) =>
      call<Level>('PUT', `/api/customers/levels/${encodeURIComponent(levelId)}`, { body }),
    /** 删除客户等级：还有客户在用时要说搬到哪一等（moveTo，空为不分等），否则不删。最后一等不能删。 */
    deleteLevel: ({ levelId, ...query }: DeleteLevelInput) =>
      call<DeleteLevelAnswer>('DELETE', `/api/customers/levels/${encodeURIComponent(levelId)}`, { query }),
    /** 新建客户 */
    createCustomer: (body: CreateCustomerInput) => call<Customer>('POST', '/api/customers', { body }),
    /** 客户列表：keyword 匹配名称、拼音首字母和电话。 */
    listCustomers: (query: ListCustomersInput = {}) => call<Page<Customer>>('GET', '/api/customers', { query }),
    /** 客户详情 */
    readCustomer: ({ id }: ReadCustomerInput) => call<Customer>('GET', `/api/customers/${encodeURIComponent(id)}`),
    /** 改客户 */
    updateCustomer: ({ id, ...body }: UpdateCustomerInput) =>
      call<Customer>('PUT', `/api/customers/${encodeURIComponent(id)}`, { body }),
    /** 删除客户：软删除：不再能开单，已有的单据不变。 */
    deleteCustomer: ({ id }: DeleteCustomerInput) =>
      call<DeleteCustomerAnswer>('DELETE', `/api/customers/${encodeURIComponent(id)}`),
  },
  /** 价格 */
  pricing: {
    /** 客户的专属价 */
    listPrices: ({ customerId, ...query }: ListPricesInput) =>
      call<CustomerPrice[]>('GET', `/api/customers/${encodeURIComponent(customerId)}/prices`, { query }),
    /** 设置客户的专属价：已经有就改成新的。 */
    setPrice: ({ customerId, ...body }: SetPriceInput) =>
      call<CustomerPrice>('POST', `/api/customers/${encodeURIComponent(customerId)}/prices`, { body }),
    /** 改客户的专属价 */
    changePrice: ({ customerId, productId, ...body }: ChangePriceInput) =>
      call<CustomerPrice>(
        'PUT',
        `/api/customers/${encodeURIComponent(customerId)}/prices/${encodeURIComponent(productId)}`,
        { body },
      ),
    /** 取消客户的专属价：取消后按默认售价。 */
    removePrice: ({ customerId, productId }: RemovePriceInput) =>
      call<RemovePriceAnswer>(
        'DELETE',
        `/api/customers/${encodeURIComponent(customerId)}/prices/${encodeURIComponent(productId)}`,
      ),
    /** 算一批货品给某客户的价格：客户只能算自己的：customerId 以登录的身份为准。和下单用的是同一个算法。 */
    resolvePrices: (body: ResolvePricesInput) => call<ResolvedPrice[]>('POST', '/api/prices/resolve', { body }),
  },
  /** 订单 */
  orders: {
    /** 开一张订单：默认存成草稿；submit=true 时直接提交。带 Idempotency-Key 重发不会开两张。 */
    placeOrder: (body: PlaceOrderInput) => call<Order>('POST', '/api/orders', { body }),
    /** 订单列表：新的在前。日期是业务日，两头都含。客户只看得到自己的。 */
    listOrders: (query: ListOrdersInput = {}) => call<Page<OrderSummary>>('GET', '/api/orders', { query }),
    /** 订货页：这个客户能订的全部货品和他的价 */
    readCatalogue: (query: ReadCatalogueInput = {}) => call<Catalogue>('GET', '/api/orders/catalogue', { query }),
    /** 工作台：现在要办的单：每个数等于订单列表按同一状态筛出来的条数。 */
    readWorkbench: () => call<Workbench>('GET', '/api/orders/workbench'),
    /** 订单详情 */
    readOrder: ({ id, ...query }: ReadOrderInput) =>
      call<Order>('GET', `/api/orders/${encodeURIComponent(id)}`, { query }),
    /** 改草稿：只有草稿能改；每次都按现在的价重算。version 是看到的版本，别人改过就返回 409。 */
    editOrder: ({ id, ...body }: EditOrderInput) =>
      call<Order>('PUT', `/api/orders/${encodeURIComponent(id)}`, { body }),
    /** 删除草稿 */
    deleteOrder: ({ id }: DeleteOrderInput) =>
      call<DeleteOrderAnswer>('DELETE', `/api/orders/${encodeURIComponent(id)}`),
    /** 改订单状态：只能走 allowedActions 里的下一步。operator 会被忽略：操作人就是登录的人。 */
    moveOrder: ({ id, ...body }: MoveOrderInput) =>
      call<Order>('PUT', `/api/orders/${encodeURIComponent(id)}/status`, { body }),
    /** 订单的状态流转记录 */
    listStatusFlows: ({ id }: ListStatusFlowsInput) =>
      call<StatusFlow[]>('GET', `/api/orders/${encodeURIComponent(id)}/status-flows`),
  },
  /** 统计 */
  analytics: {
    /** 销售概览：算销售的单：已确认、已发货、已完成；草稿、待审核、已驳回、已取消、已删除都不算。按下单的业务日（店铺所在时区）归日，两头都含。不给日期时是最近 30 天；最多 366 天。 */
    readOverview: (query: ReadOverviewInput = {}) => call<Overview>('GET', '/api/analytics/overview', { query }),
    /** 销售趋势：算销售的单：已确认、已发货、已完成；草稿、待审核、已驳回、已取消、已删除都不算。按下单的业务日（店铺所在时区）归日，两头都含。不给日期时是最近 30 天；最多 366 天。没有单的日子也有一点，值为 0。一周从周一开始。 */
    readTrend: (query: ReadTrendInput = {}) => call<TrendItem[]>('GET', '/api/analytics/trend', { query }),
    /** 热销货品排行：算销售的单：已确认、已发货、已完成；草稿、待审核、已驳回、已取消、已删除都不算。按下单的业务日（店铺所在时区）归日，两头都含。不给日期时是最近 30 天；最多 366 天。名称和单位是货品现在的。 */
    listTopProducts: (query: ListTopProductsInput = {}) =>
      call<TopProduct[]>('GET', '/api/analytics/top-products', { query }),
    /** 客户分析：算销售的单：已确认、已发货、已完成；草稿、待审核、已驳回、已取消、已删除都不算。按下单的业务日（店铺所在时区）归日，两头都含。不给日期时是最近 30 天；最多 366 天。金额从高到低。 */
    listTopCustomers: (query: ListTopCustomersInput = {}) =>
      call<TopCustomer[]>('GET', '/api/analytics/customers', { query }),
    /** 看板：一屏的数一次给齐：算销售的单：已确认、已发货、已完成；草稿、待审核、已驳回、已取消、已删除都不算。按下单的业务日（店铺所在时区）归日，两头都含。不给日期时是最近 30 天；最多 366 天。上一期一样长，从 compareStart 开始，不给就紧挨在前；不会伸进这一期（3 月和 2 月比，只比到 2 月底）。endDate 在今天以后时，两期的概览都只算到走过的天数。 */
    readDashboard: (query: ReadDashboardInput = {}) => call<Dashboard>('GET', '/api/analytics/dashboard', { query }),
  },
}
