// Generated from the contracts of the server by `npm run contract`. Changes made here are lost.
import { call, download, upload, type LocalFile, type OnProgress } from './client'

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

/** 客户状态 */
export const CUSTOMER_STATUSES = ['active', 'inactive'] as const
/** 客户状态 */
export type CustomerStatus = (typeof CUSTOMER_STATUSES)[number]
/** 客户状态的中文名 */
export const CUSTOMER_STATUS_LABELS: Record<CustomerStatus, string> = { active: '合作中', inactive: '已停用' }

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

/** 文件用途 */
export const FILE_PURPOSES = ['product', 'avatar', 'attachment'] as const
/** 文件用途 */
export type FilePurpose = (typeof FILE_PURPOSES)[number]
/** 文件用途的中文名 */
export const PURPOSE_LABELS: Record<FilePurpose, string> = { product: '货品图片', avatar: '头像', attachment: '附件' }

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

export const MAX_FILE_BYTES = 10485760

export const MAX_PICTURES = 9

/** 失败的代码，ApiError.code 里的词 */
export type ErrorCode =
  | 'access.denied'
  | 'access.prove_yourself'
  | 'accounts.code_over'
  | 'accounts.has_password'
  | 'accounts.identity_taken'
  | 'accounts.identity_unknown'
  | 'accounts.mail_failed'
  | 'accounts.mail_off'
  | 'accounts.no_password'
  | 'accounts.oidc_off'
  | 'accounts.oidc_refused'
  | 'accounts.only_way'
  | 'accounts.own_reset'
  | 'accounts.shared_person'
  | 'accounts.wechat_taken'
  | 'customers.blacklisted'
  | 'customers.inactive'
  | 'customers.last_level'
  | 'customers.level_in_use'
  | 'customers.looks_known'
  | 'customers.on_hold'
  | 'database.waking'
  | 'factors.already_on'
  | 'factors.not_on'
  | 'files.broken_picture'
  | 'files.unknown_type'
  | 'guards.too_many_tries'
  | 'invites.expired'
  | 'invites.only_owners'
  | 'invites.revoked'
  | 'invites.too_much_for_digits'
  | 'invites.unknown'
  | 'invites.used'
  | 'members.already_here'
  | 'members.suspended_here'
  | 'orders.illegal_transition'
  | 'orders.no_price'
  | 'orders.not_a_draft'
  | 'orders.price_changed'
  | 'orders.price_not_allowed'
  | 'orders.product_not_found'
  | 'orders.reason_missing'
  | 'orders.step_not_allowed'
  | 'orders.total_too_large'
  | 'request.broken_upload'
  | 'request.file_too_large'
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
  | 'session.challenge_over'
  | 'session.ended'
  | 'session.last_owner'
  | 'session.not_invited'
  | 'session.not_proved'
  | 'session.only_shop'
  | 'session.opening_shut'
  | 'session.refresh_refused'
  | 'session.required'
  | 'session.second_factor_needed'
  | 'session.second_factor_refused'
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

/** 登录方式 */
export type Account = {
  /** 用户名 */
  username: string | null
  /** 有密码 */
  hasPassword: boolean
  /** 绑了微信 */
  hasWechat: boolean
  /** 手机号 */
  phone: string | null
  /** 邮箱 */
  email: string | null
  /** 能发邮件 */
  canMail: boolean
  /** 开了两步验证 */
  hasFactor: boolean
  /** 还剩几个备用码 */
  recoveryCodes: number
  /** 外部账号 */
  identities: AccountIdentity[]
  /** 能绑的外部账号 */
  oidc: string | null
}

/** 登录的设备 */
export type Device = {
  /** 登录编号 */
  id: string
  /** 设备 */
  name: string
  /** 哪种设备 */
  kind: 'phone' | 'computer'
  /** 就是这台 */
  isCurrent: boolean
  /** 店铺 */
  shop: DeviceShop
  /** 登录时间 */
  signedInAt: string
  /** 上次使用 */
  lastSeenAt: string
}

/** 我的店 */
export type OwnShop = {
  /** 成员编号：换店和退店用它 */
  id: string
  /** 店铺 */
  shop: OwnShopShop
  /** 角色名称 */
  roleLabel: string
  /** 客户名称 */
  customerName: string | null
  /** 现在在这家 */
  isCurrent: boolean
}

/** 邀请 */
export type Invite = {
  /** 邀请编号 */
  id: string
  /** 邀请谁 */
  kind: 'staff' | 'buyer'
  /** 角色 */
  role: Role
  /** 角色名称：客户的人写客户角色 */
  roleLabel: string
  /** 客户角色 */
  buyerRole: 'head' | 'orderer' | 'viewer' | null
  /** 客户编号 */
  customerId: string | null
  /** 称呼 */
  name: string
  /** 邀请人 */
  inviter: string
  /** 是数字邀请：8 位数字，念给对方听 */
  isShort: boolean
  /** 过期时间 */
  expiresAt: string
  /** 创建时间 */
  createdAt: string
}

/** 新邀请 */
export type MadeInvite = {
  /** 邀请 */
  invite: Invite
  /** 邀请凭证：只在这一次回答里；服务器只留散列 */
  token: string
  /** 小程序路径：卡片和码打开的页面 */
  path: string
}

/** 收到的邀请 */
export type Invitation = {
  /** 店名 */
  shop: string
  /** 邀请人 */
  inviter: string
  /** 邀请谁 */
  kind: 'staff' | 'buyer'
  /** 角色名称 */
  roleLabel: string
  /** 客户名称 */
  customerName: string | null
  /** 称呼 */
  name: string
  /** 过期时间 */
  expiresAt: string
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

/** 文件 */
export type StoredFile = {
  /** 文件编号 */
  id: string
  /** 用途 */
  purpose: FilePurpose
  /** 文件名 */
  name: string
  /** 类型 */
  mime: 'image/jpeg' | 'application/pdf' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  /** 字节数：收下的文件的大小 */
  size: number
  /** 宽 */
  width: number | null
  /** 高 */
  height: number | null
  /** 不公开：不公开的文件，地址过一刻钟就失效 */
  isPrivate: boolean
  /** 小图地址 */
  thumbUrl: string | null
  /** 地址：图片是 800 像素的，其它是文件本身；从服务器的根开始 */
  url: string
  /** 上传时间 */
  createdAt: string
}

/** 图片 */
export type Picture = {
  /** 文件编号 */
  id: string
  /** 小图地址：200 像素，从服务器的根开始 */
  thumbUrl: string
  /** 大图地址：800 像素，从服务器的根开始 */
  url: string
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
  status: CustomerStatus
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
  /** 全拼：由名称算出，手机上搜索用 */
  pinyin: string
  /** 联系人：联系电话是这个人的 */
  contactName: string | null
  /** 行业 */
  industry: string | null
  /** 客户等级 */
  levelId: string | null
  /** 等级名称：null 为不分等 */
  levelName: string | null
  /** 标签 */
  tags: string[]
  /** 负责人：负责人的用户编号；null 为没有人专门负责 */
  assignedTo: string | null
  /** 负责人姓名：null 为没有人专门负责 */
  ownerName: string | null
  /** 状态 */
  status: CustomerStatus
  /** 拉黑：拉黑的客户不能提交订单 */
  isBlacklisted: boolean
  /** 暂停接单：暂停的客户可以提交，店里不能接单 */
  isOnHold: boolean
  /** 版本 */
  version: number
  /** 创建时间 */
  createdAt: string
  /** 更新时间 */
  updatedAt: string
}

/** 客户资料 */
export type CustomerCard = {
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
  /** 全拼：由名称算出，手机上搜索用 */
  pinyin: string
  /** 联系人：联系电话是这个人的 */
  contactName: string | null
  /** 行业 */
  industry: string | null
  /** 客户等级 */
  levelId: string | null
  /** 等级名称：null 为不分等 */
  levelName: string | null
  /** 标签 */
  tags: string[]
  /** 负责人：负责人的用户编号；null 为没有人专门负责 */
  assignedTo: string | null
  /** 负责人姓名：null 为没有人专门负责 */
  ownerName: string | null
  /** 状态 */
  status: CustomerStatus
  /** 拉黑：拉黑的客户不能提交订单 */
  isBlacklisted: boolean
  /** 暂停接单：暂停的客户可以提交，店里不能接单 */
  isOnHold: boolean
  /** 版本 */
  version: number
  /** 创建时间 */
  createdAt: string
  /** 更新时间 */
  updatedAt: string
  /** 联系人职务 */
  contactPosition: string | null
  /** 邮箱 */
  email: string | null
  /** 其他联系人 */
  contacts: CustomerCardContact[]
  /** 其他地址 */
  addresses: CustomerCardAddresse[]
  /** 发票抬头 */
  invoiceTitle: string | null
  /** 税号 */
  taxNo: string | null
  /** 开户行 */
  bankName: string | null
  /** 银行账号 */
  bankAccount: string | null
  /** 赊账额度：null 为不限，0 为现结。元 */
  creditLimit: number | null
  /** 账期天数 */
  termDays: number | null
  /** 拉黑的原因 */
  blacklistReason: string | null
  /** 暂停的原因 */
  holdReason: string | null
  /** 备注 */
  notes: string | null
  /** 创建人 */
  createdBy: string | null
  /** 抹掉个人信息的时间：null 为没有抹过 */
  erasedAt: string | null
  /** 还能撤销的合并 */
  merges: CustomerCardMerge[]
}

/** 客户等级 */
export type CustomerLevel = {
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

/** 外部账号 */
export type AccountIdentity = {
  /** 绑定编号 */
  id: string
  /** 账号 */
  label: string
}

/** 店铺 */
export type DeviceShop = {
  /** 店铺编号 */
  id: string
  /** 店名 */
  name: string
}

/** 店铺 */
export type OwnShopShop = {
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

/** 联系人 */
export type CustomerCardContact = {
  /** 姓名 */
  name: string
  /** 电话 */
  phone: string | null
  /** 职务 */
  position: string
}

/** 地址 */
export type CustomerCardAddresse = {
  /** 地址叫什么 */
  label: string
  /** 地址 */
  address: string
}

/** 合并 */
export type CustomerCardMerge = {
  /** 合并编号 */
  id: string
  /** 并进来的客户 */
  mergedName: string
  /** 操作人 */
  operator: string
  /** 什么时候以前可以撤销 */
  undoUntil: string
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

/** 设备 */
export type Devices = {
  /** 设备 */
  list: Device[]
}

/** 结果 */
export type EndDeviceAnswer = {
  /** 退出了几台 */
  count: number
}

/** 我的店 */
export type Shops = {
  /** 店 */
  list: OwnShop[]
  /** 能开新店：这里允许老板自己开新店 */
  canOpen: boolean
}

/** 重置码 */
export type IssueResetAnswer = {
  /** 重置码：只显示这一次 */
  code: string
  /** 有效到 */
  expiresAt: string
}

/** 结果 */
export type AskResetAnswer = {
  /** 完成 */
  done: boolean
}

/** 重置码 */
export type ReadResetAnswer = {
  /** 用户名 */
  username: string | null
  /** 有效到 */
  expiresAt: string
}

/** 结果 */
export type ResetPasswordAnswer = {
  /** 用户名 */
  username: string
}

/** 登录方式 */
export type Ways = {
  /** 微信 */
  wechat: boolean
  /** 邮箱找回：能用邮箱找回密码 */
  mail: boolean
  /** 外部账号：外部账号登录的名字；没有就是 null */
  oidc: string | null
}

/** 去哪里登录 */
export type StartOidcAnswer = {
  /** 地址：浏览器去这里 */
  url: string
  /** 凭据：留在这个浏览器里，回来时一起交 */
  ticket: string
}

/** 结果 */
export type FinishBindingAnswer = {
  /** 完成 */
  done: boolean
}

/** 结果 */
export type DropIdentityAnswer = {
  /** 完成 */
  done: boolean
}

/** 密钥 */
export type PrepareFactorAnswer = {
  /** 密钥 */
  secret: string
  /** otpauth 地址：otpauth:// 开头，验证器认得 */
  uri: string
  /** 二维码：PNG 图片的 data: 地址 */
  qr: string
}

/** 备用码 */
export type ConfirmFactorAnswer = {
  /** 备用码：只显示这一次；每个能用一次，手机丢了时代替验证码 */
  recoveryCodes: string[]
}

/** 结果 */
export type DropFactorAnswer = {
  /** 完成 */
  done: boolean
}

/** 结果 */
export type RevokeInviteAnswer = {
  /** 邀请编号 */
  id: string
  /** 已收回 */
  revoked: boolean
}

/** 码 */
export type DrawInviteAnswer = {
  /** 图片 */
  image: string
  /** 普通二维码 */
  isPlain: boolean
}

/** 加入了 */
export type JoinByInviteAnswer = {
  /** 成员编号 */
  membershipId: string
  /** 店名 */
  shop: string
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

/** 分类 */
export type Facets = {
  /** 客户数 */
  total: number
  /** 客户数 */
  mine: number
  /** 客户数 */
  isBlacklisted: number
  /** 客户数 */
  isOnHold: number
  /** 客户数 */
  inactive: number
  /** 等级 */
  levels: FacetsLevel[]
  /** 标签 */
  tags: FacetsTag[]
  /** 行业 */
  industries: FacetsIndustry[]
  /** 能负责的人 */
  owners: FacetsOwner[]
}

/** 等级 */
export type FacetsLevel = {
  /** 等级编号 */
  id: string
  /** 等级名称 */
  name: string
  /** 客户数 */
  count: number
}

/** 标签 */
export type FacetsTag = {
  /** 标签 */
  value: string
  /** 客户数 */
  count: number
}

/** 行业 */
export type FacetsIndustry = {
  /** 行业 */
  value: string
  /** 客户数 */
  count: number
}

/** 负责人 */
export type FacetsOwner = {
  /** 用户编号 */
  id: string
  /** 姓名 */
  name: string
  /** 是我 */
  isMe: boolean
  /** 客户数 */
  count: number
}

/** 相像的两位 */
export type Duplicate = {
  /** 相像的客户 */
  first: DuplicateFirst
  /** 相像的客户 */
  second: DuplicateFirst
  /** 哪里像 */
  why: 'phone' | 'name' | 'similar'
}

/** 相像的客户 */
export type DuplicateFirst = {
  /** 客户编号：null 为别人负责的客户，打不开 */
  id: string | null
  /** 客户名称 */
  name: string
  /** 联系电话：别人负责的不给 */
  phone: string | null
  /** 负责人姓名 */
  ownerName: string | null
  /** 哪里像 */
  why: 'phone' | 'name' | 'similar'
}

/** 结果 */
export type AssignCustomersAnswer = {
  /** 客户数 */
  assigned: number
}

/** 结果 */
export type DeleteCustomerAnswer = {
  /** 客户编号 */
  id: string
  /** 已删除 */
  deleted: boolean
}

/** 结果 */
export type DeleteLevelAnswer = {
  /** 等级编号 */
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

/** 登录的第二步：验证码 */
export type SignInWithFactorInput = {
  /** 登录凭据 */
  challenge: string
  /** 验证码 */
  code: string
  /** 微信登录码 */
  wechatCode?: string
}

/** 换新令牌 */
export type RefreshInput = {
  /** 刷新令牌 */
  refreshToken: string
}

/** 确认是本人 */
export type ProveInput = {
  /** 微信登录码 */
  wechatCode?: string
  /** 密码 */
  password?: string
  /** 验证码 */
  code?: string
}

/** 让我的一台设备退出登录 */
export type EndDeviceInput = {
  /** 登录编号 */
  id: string
}

/** 让一个成员的设备都退出登录 */
export type EndDevicesOfInput = {
  /** 成员编号 */
  id: string
}

/** 换到另一家店 */
export type EnterShopInput = {
  /** 成员编号 */
  id: string
}

/** 退出一家店 */
export type LeaveShopInput = {
  /** 成员编号 */
  id: string
}

/** 再开一家店 */
export type OpenShopInput = {
  /** 店名 */
  name: string
}

/** 改密码 */
export type ChangePasswordInput = {
  /** 旧密码 */
  oldPassword: string
  /** 新密码 */
  newPassword: string
}

/** 给自己设用户名和密码 */
export type ChooseSignInNameInput = {
  /** 用户名 */
  username: string
  /** 新密码 */
  newPassword: string
}

/** 绑邮箱：发验证码 */
export type StartEmailInput = {
  /** 邮箱 */
  email: string
}

/** 绑邮箱：填验证码 */
export type ConfirmEmailInput = {
  /** 验证码 */
  code: string
}

/** 绑上这个微信 */
export type BindOwnWechatInput = {
  /** 微信登录码 */
  code: string
}

/** 绑上微信的手机号 */
export type BindPhoneInput = {
  /** 手机号授权码 */
  phoneCode: string
}

/** 给一个成员发重置码 */
export type IssueResetInput = {
  /** 成员编号 */
  id: string
}

/** 用邮箱找回密码 */
export type AskResetInput = {
  /** 用户名或邮箱 */
  name: string
}

/** 看一个重置码是谁的 */
export type ReadResetInput = {
  /** 重置码：大小写、空格和横线随意 */
  code: string
}

/** 用重置码设新密码 */
export type ResetPasswordInput = {
  /** 重置码：大小写、空格和横线随意 */
  code: string
  /** 新密码 */
  newPassword: string
  /** 用户名 */
  username?: string
}

/** 从外部账号登录回来 */
export type FinishOidcInput = {
  /** 凭据 */
  ticket: string
  /** 带回来的参数：地址里问号后面的全部 */
  query: string
}

/** 绑上外部账号 */
export type FinishBindingInput = {
  /** 凭据 */
  ticket: string
  /** 带回来的参数：地址里问号后面的全部 */
  query: string
}

/** 解绑外部账号 */
export type DropIdentityInput = {
  /** 绑定编号 */
  id: string
}

/** 用验证码确认，打开两步验证 */
export type ConfirmFactorInput = {
  /** 验证码 */
  code: string
}

/** 换一批备用码 */
export type RenewRecoveryCodesInput = {
  /** 验证码 */
  code: string
}

/** 关掉两步验证 */
export type DropFactorInput = {
  /** 验证码 */
  code: string
}

/** 邀请员工 */
export type InviteStaffInput = {
  /** 角色 */
  role: 'owner' | 'manager' | 'sales' | 'warehouse' | 'finance' | 'employee'
  /** 称呼 */
  name?: string
}

/** 邀请客户的人来订货 */
export type InviteBuyerInput = {
  /** 客户编号 */
  customerId: string
  /** 客户角色 */
  buyerRole: 'head' | 'orderer' | 'viewer'
  /** 称呼 */
  name?: string
}

/** 客户负责人邀请自己的同事 */
export type InviteColleagueInput = {
  /** 客户角色 */
  buyerRole: 'head' | 'orderer' | 'viewer'
  /** 称呼 */
  name?: string
}

/** 还没用掉的邀请 */
export type ListInvitesInput = {
  /** 邀请谁 */
  kind: 'staff' | 'buyer'
  /** 客户编号 */
  customerId?: string
}

/** 重新发一次：原来的作废 */
export type RemakeInviteInput = {
  /** 邀请编号 */
  id: string
  /** 换成数字 */
  asDigits?: boolean
}

/** 收回邀请 */
export type RevokeInviteInput = {
  /** 邀请编号 */
  id: string
}

/** 画邀请的码 */
export type DrawInviteInput = {
  /** 邀请凭证 */
  token: string
  /** 小程序版本 */
  version?: 'release' | 'trial' | 'develop'
}

/** 看一眼收到的邀请 */
export type LookAtInviteInput = {
  /** 邀请凭证 */
  token: string
  /** 微信登录码 */
  code?: string
}

/** 用微信加入，同时登录 */
export type AcceptInviteInput = {
  /** 邀请凭证 */
  token: string
  /** 微信登录码 */
  code: string
  /** 手机号授权码 */
  phoneCode?: string
  /** 称呼 */
  name?: string
}

/** 已经登录的人加入另一家店 */
export type JoinByInviteInput = {
  /** 邀请凭证 */
  token: string
  /** 称呼 */
  name?: string
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

/** 上传一个文件 */
export type UploadFileInput = {
  /** 文件：最多 10 MB */
  file: LocalFile
  /** 用途 */
  purpose?: FilePurpose
  /** 不公开 */
  isPrivate?: boolean
}

/** 看一个文件的资料和地址 */
export type ReadFileInput = {
  /** 文件编号 */
  id: string
}

/** 取文件的内容 */
export type SendFileInput = {
  /** 文件编号 */
  id: string
  /** 大小 */
  size: '200' | '800' | '1600' | 'original'
  /** 到期 */
  until?: string
  /** 签名 */
  signature?: string
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
  status?: CustomerStatus
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
  status?: CustomerStatus
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

/** 新建客户 */
export type CreateCustomerInput = {
  /** 客户名称 */
  name: string
  /** 联系电话 */
  phone?: string | null
  /** 送货地址 */
  address?: string | null
  /** 联系人：联系电话是这个人的 */
  contactName?: string | null
  /** 联系人职务 */
  contactPosition?: string | null
  /** 邮箱 */
  email?: string | null
  /** 其他联系人 */
  contacts?: CustomerCardContact[]
  /** 其他地址 */
  addresses?: CustomerCardAddresse[]
  /** 行业 */
  industry?: string | null
  /** 客户等级 */
  levelId?: string | null
  /** 标签 */
  tags?: string[]
  /** 负责人：负责人的用户编号；null 为没有人专门负责 */
  assignedTo?: string | null
  /** 发票抬头 */
  invoiceTitle?: string | null
  /** 税号 */
  taxNo?: string | null
  /** 开户行 */
  bankName?: string | null
  /** 银行账号 */
  bankAccount?: string | null
  /** 赊账额度：null 为不限，0 为现结。元 */
  creditLimit?: number | null
  /** 账期天数 */
  termDays?: number | null
  /** 状态 */
  status?: CustomerStatus
  /** 拉黑：拉黑的客户不能提交订单 */
  isBlacklisted?: boolean
  /** 拉黑的原因 */
  blacklistReason?: string | null
  /** 暂停接单：暂停的客户可以提交，店里不能接单 */
  isOnHold?: boolean
  /** 暂停的原因 */
  holdReason?: string | null
  /** 备注 */
  notes?: string | null
  /** 照样保存：有相像的客户也保存；不给就先回 409 和相像的几位 */
  evenIfKnown?: boolean
}

/** 客户列表 */
export type ListCustomersInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 关键词 */
  keyword?: string
  /** 等级：等级编号，或 vip、important、normal；none 为不分等 */
  level?: string
  /** 状态 */
  status?: CustomerStatus
  /** 标签 */
  tag?: string
  /** 行业 */
  industry?: string
  /** 负责人：用户编号；me 为自己，none 为没有人负责 */
  assignedTo?: string
  /** 拉黑 */
  isBlacklisted?: boolean
  /** 暂停接单 */
  isOnHold?: boolean
  /** 排序 */
  sort?: 'newest' | 'name' | 'updated'
}

/** 把客户交给一个人负责 */
export type AssignCustomersInput = {
  /** 客户 */
  ids: string[]
  /** 负责人 */
  assignedTo: string | null
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
  /** 联系人：联系电话是这个人的 */
  contactName?: string | null
  /** 联系人职务 */
  contactPosition?: string | null
  /** 邮箱 */
  email?: string | null
  /** 其他联系人 */
  contacts?: CustomerCardContact[]
  /** 其他地址 */
  addresses?: CustomerCardAddresse[]
  /** 行业 */
  industry?: string | null
  /** 客户等级 */
  levelId?: string | null
  /** 标签 */
  tags?: string[]
  /** 负责人：负责人的用户编号；null 为没有人专门负责 */
  assignedTo?: string | null
  /** 发票抬头 */
  invoiceTitle?: string | null
  /** 税号 */
  taxNo?: string | null
  /** 开户行 */
  bankName?: string | null
  /** 银行账号 */
  bankAccount?: string | null
  /** 赊账额度：null 为不限，0 为现结。元 */
  creditLimit?: number | null
  /** 账期天数 */
  termDays?: number | null
  /** 状态 */
  status?: CustomerStatus
  /** 拉黑：拉黑的客户不能提交订单 */
  isBlacklisted?: boolean
  /** 拉黑的原因 */
  blacklistReason?: string | null
  /** 暂停接单：暂停的客户可以提交，店里不能接单 */
  isOnHold?: boolean
  /** 暂停的原因 */
  holdReason?: string | null
  /** 备注 */
  notes?: string | null
  /** 照样保存：有相像的客户也保存；不给就先回 409 和相像的几位 */
  evenIfKnown?: boolean
  /** 版本：看到的版本；给了就核对，别人改过就不存。不给以最后一次为准。 */
  version?: number
}

/** 删除客户 */
export type DeleteCustomerInput = {
  /** 客户编号 */
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
    /** 登录的第二步：验证码：challenge 来自密码登录给的 session.second_factor_needed，五分钟内有效；code 是验证器的 6 位数字或一个备用码。 */
    signInWithFactor: (body: SignInWithFactorInput) => call<SignedIn>('POST', '/api/auth/second-factor', { body }),
    /** 换新令牌：每个刷新令牌只能用一次；用过的再用，这台设备的登录全部作废。 */
    refresh: (body: RefreshInput) => call<SignedIn>('POST', '/api/auth/refresh', { body }),
    /** 退出登录 */
    signOut: () => call<SignOutAnswer>('POST', '/api/auth/logout'),
    /** 确认是本人：要紧的操作会回 access.prove_yourself；确认后一小段时间里不再问。三样给一样：绑定的微信的新登录码、密码、验证码。开着两步验证的人，密码不算数。 */
    prove: (body: ProveInput = {}) => call<SignOutAnswer>('POST', '/api/auth/prove', { body }),
    /** 我登录着的设备：在所有店里的登录都在这里，最近用过的在前。 */
    listDevices: () => call<Devices>('GET', '/api/auth/devices'),
    /** 让我的一台设备退出登录：那台设备的下一个请求就不通了。 */
    endDevice: ({ id }: EndDeviceInput) =>
      call<EndDeviceAnswer>('DELETE', `/api/auth/devices/${encodeURIComponent(id)}`),
    /** 让我的其他设备都退出登录 */
    endOtherDevices: () => call<EndDeviceAnswer>('POST', '/api/auth/devices/end-others'),
    /** 让一个成员的设备都退出登录：只退出在本店的登录；老板的设备只有老板自己能退。 */
    endDevicesOf: ({ id }: EndDevicesOfInput) =>
      call<EndDeviceAnswer>('DELETE', `/api/users/${encodeURIComponent(id)}/devices`),
    /** 我在的店 */
    listShops: () => call<Shops>('GET', '/api/auth/shops'),
    /** 换到另一家店：令牌不变，这台设备从下一个请求起在那家店；别的设备不动。 */
    enterShop: ({ id }: EnterShopInput) => call<Me>('POST', `/api/auth/shops/${encodeURIComponent(id)}/enter`),
    /** 退出一家店：在那家店的登录都结束；这台设备正在那家店时，换到另一家。 */
    leaveShop: ({ id }: LeaveShopInput) => call<Me>('DELETE', `/api/auth/shops/${encodeURIComponent(id)}`),
    /** 再开一家店：开的人就是老板。只在 OPEN_SHOPS=1 的服务上可用。 */
    openShop: (body: OpenShopInput) => call<OwnShop>('POST', '/api/tenants', { body }),
  },
  /** 登录方式 */
  accounts: {
    /** 我怎么登录 */
    readAccount: () => call<Account>('GET', '/api/users/me/account'),
    /** 改密码：其他设备的登录都结束，这台留着。 */
    changePassword: (body: ChangePasswordInput) => call<Account>('PUT', '/api/users/me/password', { body }),
    /** 给自己设用户名和密码：给从微信进来、还没有密码的人。 */
    chooseSignInName: (body: ChooseSignInNameInput) => call<Account>('POST', '/api/users/me/sign-in-name', { body }),
    /** 绑邮箱：发验证码 */
    startEmail: (body: StartEmailInput) => call<Account>('POST', '/api/users/me/email', { body }),
    /** 绑邮箱：填验证码 */
    confirmEmail: (body: ConfirmEmailInput) => call<Account>('POST', '/api/users/me/email/confirm', { body }),
    /** 绑上这个微信 */
    bindOwnWechat: (body: BindOwnWechatInput) => call<Account>('POST', '/api/users/me/wechat', { body }),
    /** 解绑微信 */
    unbindWechat: () => call<Account>('DELETE', '/api/users/me/wechat'),
    /** 绑上微信的手机号 */
    bindPhone: (body: BindPhoneInput) => call<Account>('POST', '/api/users/me/phone', { body }),
    /** 给一个成员发重置码：只有老板能发，一天内有效，用一次，绑着这个人；只在别的店也有身份的人不行。再发一次，前一个作废。 */
    issueReset: ({ id }: IssueResetInput) =>
      call<IssueResetAnswer>('POST', `/api/users/${encodeURIComponent(id)}/password-reset`),
    /** 用邮箱找回密码：不管有没有这个人，回答都一样。 */
    askReset: (body: AskResetInput) => call<AskResetAnswer>('POST', '/api/auth/password-reset', { body }),
    /** 看一个重置码是谁的 */
    readReset: (body: ReadResetInput) => call<ReadResetAnswer>('POST', '/api/auth/password-reset/look', { body }),
    /** 用重置码设新密码：成功后，这个人所有设备的登录都结束。没有用户名的人要同时起一个。 */
    resetPassword: (body: ResetPasswordInput) =>
      call<ResetPasswordAnswer>('POST', '/api/auth/password-reset/confirm', { body }),
    /** 这里有哪些登录方式 */
    readWays: () => call<Ways>('GET', '/api/auth/ways'),
    /** 去外部账号登录 */
    startOidc: () => call<StartOidcAnswer>('POST', '/api/auth/oidc/start'),
    /** 从外部账号登录回来：认绑定过的账号；没绑定过的，按两边都验证过的邮箱认人并绑上。 */
    finishOidc: (body: FinishOidcInput) => call<SignedIn>('POST', '/api/auth/oidc/finish', { body }),
    /** 去绑定外部账号 */
    startBinding: () => call<StartOidcAnswer>('POST', '/api/users/me/identities/start'),
    /** 绑上外部账号 */
    finishBinding: (body: FinishBindingInput) =>
      call<FinishBindingAnswer>('POST', '/api/users/me/identities/finish', { body }),
    /** 解绑外部账号 */
    dropIdentity: ({ id }: DropIdentityInput) =>
      call<DropIdentityAnswer>('DELETE', `/api/users/me/identities/${encodeURIComponent(id)}`),
  },
  /** 两步验证 */
  factors: {
    /** 准备打开两步验证：给出密钥和二维码，用验证器扫了以后，带一个验证码来确认才算打开。再来一次，前一个密钥作废。 */
    prepareFactor: () => call<PrepareFactorAnswer>('POST', '/api/users/me/factor'),
    /** 用验证码确认，打开两步验证 */
    confirmFactor: (body: ConfirmFactorInput) =>
      call<ConfirmFactorAnswer>('POST', '/api/users/me/factor/confirm', { body }),
    /** 换一批备用码：旧的马上作废。 */
    renewRecoveryCodes: (body: RenewRecoveryCodesInput) =>
      call<ConfirmFactorAnswer>('POST', '/api/users/me/factor/recovery-codes', { body }),
    /** 关掉两步验证 */
    dropFactor: (body: DropFactorInput) => call<DropFactorAnswer>('POST', '/api/users/me/factor/off', { body }),
  },
  /** 成员 */
  members: {
    /** 我是谁、在哪家店、能做什么 */
    readMe: () => call<Me>('GET', '/api/users/me'),
  },
  /** 邀请 */
  invites: {
    /** 邀请员工：老板只能由老板邀请。7 天内有效，只能用一次。 */
    inviteStaff: (body: InviteStaffInput) => call<MadeInvite>('POST', '/api/invites/staff', { body }),
    /** 邀请客户的人来订货 */
    inviteBuyer: (body: InviteBuyerInput) => call<MadeInvite>('POST', '/api/invites/buyers', { body }),
    /** 客户负责人邀请自己的同事 */
    inviteColleague: (body: InviteColleagueInput) => call<MadeInvite>('POST', '/api/invites/colleagues', { body }),
    /** 还没用掉的邀请：只有自己能管的：员工的要能邀请员工，客户的要能邀请客户，或是自己那位客户的负责人。 */
    listInvites: (query: ListInvitesInput) => call<Invite[]>('GET', '/api/invites', { query }),
    /** 重新发一次：原来的作废：asDigits 换成 8 位数字，30 分钟内有效，念给扫不了码的人；老板和店长不行。 */
    remakeInvite: ({ id, ...body }: RemakeInviteInput) =>
      call<MadeInvite>('POST', `/api/invites/${encodeURIComponent(id)}/again`, { body }),
    /** 收回邀请 */
    revokeInvite: ({ id }: RevokeInviteInput) =>
      call<RevokeInviteAnswer>('DELETE', `/api/invites/${encodeURIComponent(id)}`),
    /** 画邀请的码：微信没给小程序码时画普通二维码（isPlain），用小程序里的「我有邀请」扫。 */
    drawInvite: (body: DrawInviteInput) => call<DrawInviteAnswer>('POST', '/api/invites/picture', { body }),
    /** 看一眼收到的邀请：8 位数字的邀请要带 wx.login 的 code：每个微信试错的次数有限。 */
    lookAtInvite: (body: LookAtInviteInput) => call<Invitation>('POST', '/api/invites/look', { body }),
    /** 用微信加入，同时登录 */
    acceptInvite: (body: AcceptInviteInput) => call<SignedIn>('POST', '/api/invites/accept', { body }),
    /** 已经登录的人加入另一家店：之后用 /auth/shops/{membershipId}/enter 换过去。 */
    joinByInvite: (body: JoinByInviteInput) => call<JoinByInviteAnswer>('POST', '/api/invites/join', { body }),
  },
  /** 店铺 */
  tenants: {
    /** 看自己店铺的资料 */
    readShop: () => call<Shop>('GET', '/api/tenants/current'),
    /** 改自己店铺的资料 */
    updateShop: (body: UpdateShopInput = {}) => call<Shop>('PUT', '/api/tenants/current', { body }),
  },
  /** 文件 */
  files: {
    /** 上传一个文件：图片（JPG、PNG、WebP、GIF）重新压成 JPG，去掉拍摄信息，按方向转正；附件还可以是 PDF 和 XLSX。看的是内容，不是文件名。同一个文件再传，得到同一个编号。一天内没有用上的文件会被清掉。 */
    uploadFile: (body: UploadFileInput, onProgress?: OnProgress) => upload<StoredFile>('/api/files', body, onProgress),
    /** 看一个文件的资料和地址 */
    readFile: ({ id }: ReadFileInput) => call<StoredFile>('GET', `/api/files/${encodeURIComponent(id)}`),
    /** 取文件的内容：公开的图片谁都能取，可以一直缓存；不公开的要带上资料里给的 until 和 signature。 */
    sendFile: ({ id, size, ...query }: SendFileInput) =>
      download(`/api/files/${encodeURIComponent(id)}/${encodeURIComponent(size)}`, { query }),
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
    /** 新建客户：只能看自己客户的人新建的，归自己负责。 */
    createCustomer: (body: CreateCustomerInput) => call<CustomerCard>('POST', '/api/customers', { body }),
    /** 客户列表：keyword 匹配名称、全拼、拼音首字母、联系人和所有电话。看不了全部客户的人，只看到自己的和没有人负责的。 */
    listCustomers: (query: ListCustomersInput = {}) => call<Page<Customer>>('GET', '/api/customers', { query }),
    /** 客户按什么分、各有几位：列表的筛选和资料页的选项都用它；数的是自己看得到的客户。 */
    readFacets: () => call<Facets>('GET', '/api/customers/facets'),
    /** 看着像同一家的客户，两位一对 */
    listDuplicates: () => call<Duplicate[]>('GET', '/api/customers/duplicates'),
    /** 把客户交给一个人负责：看不了全部客户的人，只能领没有人负责的，或放掉自己的。 */
    assignCustomers: (body: AssignCustomersInput) =>
      call<AssignCustomersAnswer>('POST', '/api/customers/assign', { body }),
    /** 客户详情 */
    readCustomer: ({ id }: ReadCustomerInput) => call<CustomerCard>('GET', `/api/customers/${encodeURIComponent(id)}`),
    /** 改客户：额度、账期、拉黑、暂停、停用要能批超额赊账的人来改。 */
    updateCustomer: ({ id, ...body }: UpdateCustomerInput) =>
      call<CustomerCard>('PUT', `/api/customers/${encodeURIComponent(id)}`, { body }),
    /** 删除客户：软删除：不再能开单，已有的单据不变。 */
    deleteCustomer: ({ id }: DeleteCustomerInput) =>
      call<DeleteCustomerAnswer>('DELETE', `/api/customers/${encodeURIComponent(id)}`),
    /** 客户等级：没有设过的店有 VIP、重要、普通三等。 */
    listLevels: () => call<CustomerLevel[]>('GET', '/api/customers/levels'),
    /** 新建客户等级 */
    createLevel: (body: CreateLevelInput) => call<CustomerLevel>('POST', '/api/customers/levels', { body }),
    /** 改客户等级 */
    updateLevel: ({ levelId, ...body }: UpdateLevelInput) =>
      call<CustomerLevel>('PUT', `/api/customers/levels/${encodeURIComponent(levelId)}`, { body }),
    /** 删除客户等级：还有客户在用时要说搬到哪一等（moveTo，空为不分等），否则不删。最后一等不能删。 */
    deleteLevel: ({ levelId, ...query }: DeleteLevelInput) =>
      call<DeleteLevelAnswer>('DELETE', `/api/customers/levels/${encodeURIComponent(levelId)}`, { query }),
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
