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

/** 客户角色 */
export const BUYER_ROLES = ['head', 'orderer', 'viewer'] as const
/** 客户角色 */
export type BuyerRole = (typeof BUYER_ROLES)[number]
/** 客户角色的中文名 */
export const BUYER_ROLE_LABELS: Record<BuyerRole, string> = { head: '负责人', orderer: '可下单', viewer: '只看' }

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

/** 货品状态 */
export const PRODUCT_STATUSES = ['active', 'inactive'] as const
/** 货品状态 */
export type ProductStatus = (typeof PRODUCT_STATUSES)[number]
/** 货品状态的中文名 */
export const PRODUCT_STATUS_LABELS: Record<ProductStatus, string> = { active: '在售', inactive: '停售' }

/** 员工状态 */
export const MEMBER_STATUSES = ['active', 'suspended', 'removed'] as const
/** 员工状态 */
export type MemberStatus = (typeof MEMBER_STATUSES)[number]
/** 员工状态的中文名 */
export const MEMBER_STATUS_LABELS: Record<MemberStatus, string> = {
  active: '在岗',
  suspended: '已停用',
  removed: '已移除',
}

/** 权限开关 */
export const POWER_SWITCHES = [
  'products.view',
  'products.create',
  'products.update',
  'products.delete',
  'customers.view',
  'customers.create',
  'customers.update',
  'customers.delete',
  'prices.view',
  'prices.update',
  'orders.view',
  'orders.create',
  'orders.update',
  'orders.delete',
  'delivery.create',
  'delivery.update',
  'inventory.view',
  'inventory.create',
  'inventory.update',
  'inventory.delete',
  'purchasing.view',
  'purchasing.update',
  'analytics.view',
  'analytics.create',
  'analytics.update',
  'members.view',
  'members.create',
  'members.update',
  'members.delete',
  'system.view',
  'system.update',
  'see_cost',
  'see_all_customers',
  'override_price',
  'approve_credit',
] as const
/** 权限开关 */
export type PowerSwitch = (typeof POWER_SWITCHES)[number]

/** 对员工的动作 */
export const MEMBER_ACTIONS = ['rename', 'change_role', 'suspend', 'resume', 'sign_out', 'remove'] as const
/** 对员工的动作 */
export type MemberAction = (typeof MEMBER_ACTIONS)[number]

/** 日志里的操作 */
export const LOG_ACTIONS = ['create', 'update', 'delete', 'restore', 'erase'] as const
/** 日志里的操作 */
export type LogAction = (typeof LOG_ACTIONS)[number]
/** 日志里的操作的中文名 */
export const LOG_ACTION_LABELS: Record<LogAction, string> = {
  create: '新建了',
  update: '改了',
  delete: '删了',
  restore: '恢复了',
  erase: '抹去了个人信息：',
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

/** 表格 */
export const TABLE_KINDS = ['products', 'customers', 'prices'] as const
/** 表格 */
export type TableKind = (typeof TABLE_KINDS)[number]
/** 表格的中文名 */
export const TABLE_KIND_LABELS: Record<TableKind, string> = { products: '货品', customers: '客户', prices: '专属价' }

/** 导入的行怎样了 */
export const LINE_STATUSES = ['new', 'update', 'unchanged', 'bad', 'skipped', 'done'] as const
/** 导入的行怎样了 */
export type LineStatus = (typeof LINE_STATUSES)[number]
/** 导入的行怎样了的中文名 */
export const LINE_STATUS_LABELS: Record<LineStatus, string> = {
  new: '新建',
  update: '更新',
  unchanged: '没变',
  bad: '有问题',
  skipped: '跳过',
  done: '已导入',
}

/** 文件用途 */
export const FILE_PURPOSES = ['product', 'avatar', 'attachment'] as const
/** 文件用途 */
export type FilePurpose = (typeof FILE_PURPOSES)[number]
/** 文件用途的中文名 */
export const PURPOSE_LABELS: Record<FilePurpose, string> = { product: '货品图片', avatar: '头像', attachment: '附件' }

/** 出入库类型 */
export const MOVEMENT_TYPES = ['in', 'out', 'adjust', 'transfer_in', 'transfer_out', 'reserve', 'release'] as const
/** 出入库类型 */
export type MovementType = (typeof MOVEMENT_TYPES)[number]
/** 出入库类型的中文名 */
export const MOVEMENT_LABELS: Record<MovementType, string> = {
  in: '入库',
  out: '出库',
  adjust: '调整',
  transfer_in: '调入',
  transfer_out: '调出',
  reserve: '占用',
  release: '释放',
}

/** 盘点单状态 */
export const STOCKTAKE_STATUSES = ['open', 'posted', 'cancelled'] as const
/** 盘点单状态 */
export type StocktakeStatus = (typeof STOCKTAKE_STATUSES)[number]
/** 盘点单状态的中文名 */
export const STOCKTAKE_LABELS: Record<StocktakeStatus, string> = {
  open: '正在盘',
  posted: '已过账',
  cancelled: '已作废',
}

/** 采购单状态 */
export const PURCHASE_STATUSES = ['draft', 'ordered', 'partially_received', 'received', 'closed', 'cancelled'] as const
/** 采购单状态 */
export type PurchaseStatus = (typeof PURCHASE_STATUSES)[number]
/** 采购单状态的中文名 */
export const PURCHASE_LABELS: Record<PurchaseStatus, string> = {
  draft: '草稿',
  ordered: '已下单',
  partially_received: '部分到货',
  received: '已到齐',
  closed: '已关闭',
  cancelled: '已取消',
}

/** 采购单动作 */
export const PURCHASE_ACTIONS = ['order', 'receive', 'return', 'close', 'cancel', 'edit'] as const
/** 采购单动作 */
export type PurchaseAction = (typeof PURCHASE_ACTIONS)[number]

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
  'roles.update',
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
  'inventory.view',
  'inventory.move',
  'inventory.approve',
  'inventory.manage',
  'purchasing.view',
  'purchasing.update',
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
  | 'applications.already_here'
  | 'applications.decided'
  | 'applications.too_many'
  | 'buyers.not_yourself'
  | 'customers.blacklisted'
  | 'customers.inactive'
  | 'customers.last_level'
  | 'customers.level_in_use'
  | 'customers.looks_known'
  | 'customers.merge_undecided'
  | 'customers.merge_undone'
  | 'customers.name_typed_wrong'
  | 'customers.on_hold'
  | 'database.waking'
  | 'factors.already_on'
  | 'factors.not_on'
  | 'files.broken_picture'
  | 'files.gone'
  | 'files.unknown_type'
  | 'guards.too_many_tries'
  | 'imports.headings_missing'
  | 'imports.line_done'
  | 'imports.nothing'
  | 'inventory.last_warehouse'
  | 'inventory.nothing_counted'
  | 'inventory.out_of_stock'
  | 'inventory.stocktake_not_open'
  | 'inventory.warehouse_not_empty'
  | 'invites.expired'
  | 'invites.only_owners'
  | 'invites.revoked'
  | 'invites.too_much_for_digits'
  | 'invites.unknown'
  | 'invites.used'
  | 'members.already_here'
  | 'members.last_owner'
  | 'members.not_oneself'
  | 'members.owners_only'
  | 'members.removed'
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
  | 'pricing.below_floor'
  | 'pricing.card_not_yours'
  | 'pricing.card_over'
  | 'pricing.event_not_a_draft'
  | 'pricing.event_started'
  | 'pricing.overlap'
  | 'products.barcode_taken'
  | 'products.category_taken'
  | 'products.sku_taken'
  | 'products.unit_in_use'
  | 'purchasing.illegal_action'
  | 'purchasing.returns_too_much'
  | 'purchasing.supplier_inactive'
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
  | 'sheets.merged_cells'
  | 'sheets.too_many_rows'
  | 'sheets.unreadable'
  | 'storefront.unknown_shop'
  | 'storefront.which_shop'

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

/** 员工 */
export type Member = {
  /** 成员编号 */
  id: string
  /** 用户编号 */
  userId: string
  /** 称呼 */
  name: string
  /** 用户名 */
  username: string | null
  /** 手机号：中间几位遮住 */
  phone: string | null
  /** 角色 */
  role: 'owner' | 'manager' | 'sales' | 'warehouse' | 'finance' | 'employee'
  /** 角色名称 */
  roleLabel: string
  /** 状态 */
  status: MemberStatus
  /** 状态名称 */
  statusLabel: string
  /** 是自己 */
  isMe: boolean
  /** 加入时间 */
  joinedAt: string
  /** 上次来：五分钟内只记一次；没登录过为 null */
  lastSeenAt: string | null
  /** 登录着几台设备 */
  devices: number
  /** 能做什么：你对这个人能做的 */
  actions: MemberAction[]
}

/** 角色 */
export type RoleCard = {
  /** 角色 */
  role: 'owner' | 'manager' | 'sales' | 'warehouse' | 'finance' | 'employee'
  /** 角色名称 */
  label: string
  /** 说明 */
  note: string
  /** 几个人 */
  members: number
  /** 能设：老板什么都能做，不用设 */
  isEditable: boolean
  /** 全是默认 */
  isUsual: boolean
  /** 模块 */
  modules: RoleCardModule[]
  /** 特别权限 */
  flags: RoleCardFlag[]
}

/** 设置 */
export type Setting = {
  /** 设置的键 */
  key: string
  /** 哪一类 */
  group: string
  /** 名称 */
  label: string
  /** 说明 */
  hint: string
  /** 怎么填 */
  kind: 'switch' | 'number' | 'text'
  /** 值：switch 是 true 或 false，number 是整数 */
  value: string
  /** 默认值 */
  usual: string
  /** 和默认一样 */
  isUsual: boolean
  /** 单位 */
  unit: string
  /** 最小 */
  min: number | null
  /** 最大：text 是最多几个字 */
  max: number | null
}

/** 操作记录 */
export type LogRow = {
  /** 记录编号 */
  id: string
  /** 时间 */
  at: string
  /** 操作 */
  action: LogAction
  /** 操作名称 */
  actionLabel: string
  /** 哪一类 */
  entity: string
  /** 类名 */
  entityLabel: string
  /** 那一个的编号 */
  entityId: string
  /** 那一个：名称、单号；说不出来为空 */
  subject: string
  /** 来源地址 */
  ip: string
  /** 设备 */
  device: string
  /** 操作人编号 */
  userId: string
  /** 操作人 */
  operator: string
  /** 请求编号：同一个请求里的记录相同 */
  requestId: string
  /** 改动 */
  changes: LogRowChange[]
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
  buyerRole: BuyerRole | null
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

/** 买家 */
export type Buyer = {
  /** 成员编号 */
  id: string
  /** 称呼 */
  name: string
  /** 客户角色 */
  buyerRole: BuyerRole
  /** 客户角色名称 */
  buyerRoleLabel: string
  /** 手机号：中间四位遮住 */
  phone: string | null
  /** 上次来 */
  lastSeenAt: string | null
  /** 加入时间 */
  joinedAt: string
  /** 是自己 */
  isMe: boolean
}

/** 申请 */
export type Application = {
  /** 申请编号 */
  id: string
  /** 你的店名 */
  businessName: string
  /** 联系人 */
  contact: string
  /** 附言 */
  note: string
  /** 手机号 */
  phone: string
  /** 微信验过：手机号是微信给的，不是手填的 */
  isPhoneVerified: boolean
  /** 状态 */
  status: 'pending' | 'approved' | 'refused'
  /** 状态名称 */
  statusLabel: string
  /** 原因 */
  reason: string | null
  /** 申请时间 */
  askedAt: string
  /** 处理时间 */
  decidedAt: string | null
  /** 谁处理的 */
  decidedBy: string | null
  /** 客户编号 */
  customerId: string | null
  /** 可能是：这个手机号的客户 */
  suggested: ApplicationSuggestedItem[]
}

/** 申请进展 */
export type ApplicationNews = {
  /** 店名 */
  shop: string
  /** 店铺电话 */
  shopPhone: string
  /** 你的店名 */
  businessName: string
  /** 联系人 */
  contact: string
  /** 附言 */
  note: string
  /** 状态 */
  status: 'pending' | 'approved' | 'refused'
  /** 状态名称 */
  statusLabel: string
  /** 原因 */
  reason: string | null
  /** 申请时间 */
  askedAt: string
}

/** 店面 */
export type Storefront = {
  /** 店铺码 */
  code: string
  /** 店名 */
  name: string
  /** 订货提示：客户订货页顶上的一句话，例如截单和送货时间 */
  notice: string
  /** 店铺电话 */
  phone: string
  /** 店铺地址 */
  address: string
  /** 公开货品：店里把货品给没加入的人看 */
  isOpen: boolean
  /** 公开列表价 */
  hasPrices: boolean
  /** 分类 */
  categories: string[]
  /** 货品 */
  products: ShelfItem[]
}

/** 货架上的货品 */
export type ShelfItem = {
  /** 货品编号 */
  id: string
  /** 货品名称 */
  name: string
  /** 规格 */
  spec: string
  /** 计价单位 */
  unit: string
  /** 分类 */
  category: string
  /** 列表价：店里没公开价格时为 null。元 */
  price: number | null
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

/** 导入 */
export type ImportJob = {
  /** 导入编号 */
  id: string
  /** 表 */
  kind: TableKind
  /** 文件名 */
  fileName: string
  /** 进度 */
  status: 'ready' | 'running' | 'done'
  /** 一共几行 */
  total: number
  /** 会新建：还没导入的 */
  toCreate: number
  /** 会更新 */
  toUpdate: number
  /** 没变的 */
  unchanged: number
  /** 有问题的 */
  bad: number
  /** 跳过的 */
  skipped: number
  /** 已导入的 */
  done: number
  /** 还剩几行：能导入、还没导入的；到 0 就好了 */
  left: number
  /** 不认识的列：这些列没有读 */
  unknownColumns: string[]
  /** 上传时间 */
  createdAt: string
}

/** 行 */
export type ImportLine = {
  /** 行编号 */
  id: string
  /** 第几行：在表里的行号 */
  lineNo: number
  /** 名称：这一行说的是谁 */
  title: string
  /** 结果 */
  status: LineStatus
  /** 格子 */
  cells: ImportLineCell[]
  /** 问题 */
  problems: ImportLineProblem[]
  /** 对应的编号 */
  targetId: string | null
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
  /** 默认销售单位：下单时先用哪个单位；空为计价单位 */
  saleUnit: string
  /** 按换算定价：没有单独定价的单位，用计价单位的价换算；否则那个单位没有价 */
  converts: boolean
  /** 成本价：只有能看成本的人看得到。元 */
  costPrice?: number | null
  /** 底价：只有能看成本的人看得到；低于它要写原因。元 */
  floorPrice?: number | null
  /** 状态 */
  status: ProductStatus
  /** 其他单位 */
  units: ProductUnit[]
  /** 货号：店里自己的编号，全店不重；字母存成大写 */
  sku: string
  /** 条码 */
  barcodes: ProductBarcode[]
  /** 标签 */
  tags: string[]
  /** 助记码：自己起的短码，搜索用 */
  mnemonic: string
  /** 别名：客户的叫法，搜索用 */
  aliases: string[]
  /** 说明 */
  description: string
  /** 排序：大的在前 */
  position: number
  /** 图片地址：第一张图的小图；没有图为 null */
  imageUrl: string | null
  /** 图片：列表里不给 */
  images?: Picture[]
  /** 谁看得到：可见范围只给能改货品的人看 */
  visibility?: 'all' | 'some'
  /** 看得到的等级 */
  visibleLevels?: string[]
  /** 看得到的客户 */
  visibleCustomers?: string[]
  /** 看得到的：看得到的等级和客户的名字，列表里不给 */
  audience?: ProductAudienceItem[]
  /** 最后改的人：只给能改货品的人看 */
  updatedBy?: string
  /** 提醒：存好了，但值得看一眼的；存的时候才给 */
  warnings?: ProductWarning[]
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

/** 分类 */
export type Category = {
  /** 分类编号 */
  id: string
  /** 分类 */
  name: string
  /** 上一级：空为最上一级；最多两级 */
  parentId: string
  /** 第几个 */
  position: number
  /** 货品数：不算下一级的 */
  productCount: number
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
  status: ProductStatus
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
  status: ProductStatus
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
  contacts: CustomerContact[]
  /** 其他地址 */
  addresses: CustomerAddress[]
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

/** 联系人 */
export type CustomerContact = {
  /** 姓名 */
  name: string
  /** 电话 */
  phone: string | null
  /** 职务 */
  position: string
}

/** 地址 */
export type CustomerAddress = {
  /** 地址叫什么 */
  label: string
  /** 地址 */
  address: string
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
  /** 单位：这个价是按哪个单位的；平时是计价单位 */
  unit: string
  /** 专属价：元 */
  price: number
  /** 默认售价：这个单位的列表价；没有单独的就是换算出来的。元 */
  globalPrice: number
  /** 从哪天：null 为一开始就是 */
  validFrom: string | null
  /** 到哪天：null 为一直用 */
  validTo: string | null
  /** 原因 */
  reason: string | null
  /** 低于底价：只有能看成本和底价的人看得到 */
  isBelowFloor?: boolean
  /** 创建时间 */
  createdAt: string
  /** 更新时间 */
  updatedAt: string
}

/** 价格 */
export type ResolvedPrice = {
  /** 货品编号 */
  productId: string
  /** 价格：null 为按这个单位没有价。元 */
  price: number | null
  /** 默认售价：计价单位的。元 */
  globalPrice: number
  /** 价格来源 */
  priceSource: PriceSource | null
  /** 单位：下面几个只在按 lines 算时给 */
  unit?: string
  /** 数量 */
  quantity?: number
  /** 列表价：这个单位自己的。元 */
  listPrice?: number | null
  /** 按哪一条价 */
  ruleId?: string | null
  /** 候选价 */
  trace?: ResolvedPriceTraceItem[]
}

/** 等级价或阶梯价 */
export type PriceTier = {
  /** 编号 */
  id: string
  /** 客户等级：空为所有客户 */
  levelId: string
  /** 等级名称 */
  levelName: string | null
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 单位 */
  unit: string
  /** 从几个起 */
  minQuantity: number
  /** 价格：元 */
  price: number
  /** 从哪天：null 为一开始就是 */
  validFrom: string | null
  /** 到哪天：null 为一直用 */
  validTo: string | null
}

/** 调价 */
export type PriceEvent = {
  /** 调价编号 */
  id: string
  /** 叫什么 */
  title: string
  /** 改哪种价：list 列表价，level 等级价，special 专属价 */
  target: 'list' | 'level' | 'special'
  /** 货品 */
  productIds: string[]
  /** 分类：货品和分类都空就是全部在售的 */
  categories: string[]
  /** 等级 */
  levelIds: string[]
  /** 客户 */
  customerIds: string[]
  /** 怎么改 */
  change: PriceEventChange
  /** 哪天起用：今天或以后 */
  effectiveOn: string
  /** 附言 */
  note: string
  /** 状态 */
  status: 'draft' | 'applied' | 'cancelled'
  /** 状态名称：草稿、12-01 起、已生效、已取消 */
  statusLabel: string
  /** 已经生效 */
  isEffective: boolean
  /** 几个价：草稿为 0 */
  itemCount: number
  /** 谁起草的 */
  createdBy: string
  /** 谁定的 */
  appliedBy: string | null
  /** 版本 */
  version: number
  /** 创建时间 */
  createdAt: string
}

/** 调价预览 */
export type PriceEventPreview = {
  /** 几个价 */
  itemCount: number
  /** 几样货 */
  productCount: number
  /** 涨的 */
  up: number
  /** 降的 */
  down: number
  /** 没变的 */
  same: number
  /** 几位客户的价会变：看得到的、在用的客户 */
  customerCount: number
  /** 低于底价的 */
  belowFloor: number
  /** 低于成本的：只有能看成本的人看得到 */
  belowCost?: number
  /** 高过列表价的专属价：改完以后，这些客户的专属价比列表价还高 */
  aboveListCount: number
  /** 高过列表价的专属价 */
  aboveList: PriceEventPreviewAboveListItem[]
  /** 价：最多给 200 个 */
  items: PriceEventPreviewItem[]
}

/** 报价单 */
export type PriceCard = {
  /** 报价单编号 */
  id: string
  /** 客户编号 */
  customerId: string
  /** 用到哪天：含这一天 */
  expiresOn: string
  /** 还能打开：没过期也没收回 */
  isOpen: boolean
  /** 收回的时间 */
  revokedAt: string | null
  /** 谁发的 */
  createdBy: string
  /** 发的时间 */
  createdAt: string
  /** 谁看过 */
  views: PriceCardView[]
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
  /** 几种货：同一样货用两个单位算一种 */
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
  /** 几种货：同一样货用两个单位算一种 */
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

/** 供应商 */
export type Supplier = {
  /** 供应商编号 */
  id: string
  /** 供应商名称 */
  name: string
  /** 联系人 */
  contact: string
  /** 电话 */
  phone: string
  /** 地址 */
  address: string
  /** 备注 */
  notes: string
  /** 状态 */
  status: ProductStatus
}

/** 采购单摘要 */
export type PurchaseSummary = {
  /** 采购单编号 */
  id: string
  /** 采购单号 */
  purchaseNo: string
  /** 供应商编号 */
  supplierId: string
  /** 供应商 */
  supplierName: string
  /** 仓库编号 */
  warehouseId: string
  /** 状态 */
  status: PurchaseStatus
  /** 状态名称 */
  statusLabel: string
  /** 订的合计：元 */
  totalAmount: number
  /** 收到的合计：减去退掉的。元 */
  receivedAmount: number
  /** 行数 */
  itemCount: number
  /** 预计到货 */
  expectedOn: string | null
  /** 备注 */
  remark: string | null
  /** 谁开的 */
  createdBy: string
  /** 业务日 */
  bizDate: string
  /** 版本 */
  version: number
  /** 创建时间 */
  createdAt: string
}

/** 采购明细 */
export type PurchaseLine = {
  /** 货品编号 */
  productId: string
  /** 单位：货品的一个单位；不写就是计价单位 */
  unit?: string
  /** 数量 */
  quantity: number
  /** 进价：元 */
  unitCost: number
}

/** 建议 */
export type PurchaseProposal = {
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 计价单位 */
  unit: string
  /** 可用：小于 0 写 0 */
  available: number
  /** 预警线 */
  threshold: number
  /** 在路上 */
  onTheWay: number
  /** 建议进 */
  quantity: number
  /** 上次进价：元 */
  lastCost: number | null
  /** 上次的供应商 */
  lastSupplierId: string | null
}

/** 采购单 */
export type Purchase = {
  /** 采购单编号 */
  id: string
  /** 采购单号 */
  purchaseNo: string
  /** 供应商编号 */
  supplierId: string
  /** 供应商 */
  supplierName: string
  /** 仓库编号 */
  warehouseId: string
  /** 状态 */
  status: PurchaseStatus
  /** 状态名称 */
  statusLabel: string
  /** 订的合计：元 */
  totalAmount: number
  /** 收到的合计：减去退掉的。元 */
  receivedAmount: number
  /** 行数 */
  itemCount: number
  /** 预计到货 */
  expectedOn: string | null
  /** 备注 */
  remark: string | null
  /** 谁开的 */
  createdBy: string
  /** 业务日 */
  bizDate: string
  /** 版本 */
  version: number
  /** 创建时间 */
  createdAt: string
  /** 采购明细 */
  items: PurchaseItem[]
  /** 收退货 */
  receipts: PurchaseReceipt[]
  /** 可做的动作 */
  allowedActions: PurchaseAllowedAction[]
}

/** 仓库 */
export type Warehouse = {
  /** 仓库编号 */
  id: string
  /** 仓库名称 */
  name: string
  /** 地址 */
  address: string
  /** 默认仓库 */
  isDefault: boolean
  /** 状态 */
  status: ProductStatus
}

/** 库存 */
export type StockLevel = {
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 计价单位 */
  unit: string
  /** 规格 */
  spec: string
  /** 分类 */
  category: string
  /** 现有：按计价单位；允许负库存的店可能小于 0 */
  onHand: number
  /** 已占用：答应了别人、还没发出去的 */
  reserved: number
  /** 可用：现有减已占用 */
  available: number
  /** 预警线 */
  threshold: number | null
  /** 不够了：可用低于预警线 */
  isLow: boolean
  /** 成本金额：只有能看成本的人看得到。元 */
  value?: number
  /** 平均成本：按计价单位；没有货时为 null。元 */
  averageCost?: number | null
}

/** 出入库记录 */
export type StockMovement = {
  /** 编号 */
  id: string
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 计价单位 */
  unit: string
  /** 仓库编号 */
  warehouseId: string
  /** 仓库名称 */
  warehouseName: string
  /** 类型 */
  type: MovementType
  /** 类型名称 */
  typeLabel: string
  /** 数量：按计价单位，入为正，出为负 */
  quantity: number
  /** 之后的现有：这一笔之后还有多少 */
  balance: number
  /** 关联类型 */
  referenceType: 'manual' | 'transfer' | 'stocktake' | 'order' | 'return' | 'purchase'
  /** 关联编号 */
  referenceId: string
  /** 备注 */
  notes: string | null
  /** 操作人 */
  operator: string
  /** 业务日 */
  bizDate: string
  /** 时间 */
  createdAt: string
}

/** 盘点单 */
export type StocktakeSummary = {
  /** 盘点单编号 */
  id: string
  /** 盘点单号 */
  stocktakeNo: string
  /** 仓库编号 */
  warehouseId: string
  /** 仓库名称 */
  warehouseName: string
  /** 状态 */
  status: StocktakeStatus
  /** 状态名称 */
  statusLabel: string
  /** 备注 */
  remark: string | null
  /** 谁开的 */
  createdBy: string
  /** 谁过账的 */
  postedBy: string | null
  /** 过账时间 */
  postedAt: string | null
  /** 点了几样 */
  itemCount: number
  /** 几样不对：点到的数和账面数不同的 */
  differenceCount: number
  /** 版本 */
  version: number
  /** 创建时间 */
  createdAt: string
}

/** 店铺 */
export type MeShop = {
  /** 店铺编号 */
  id: string
  /** 店名 */
  name: string
}

/** 模块 */
export type RoleCardModule = {
  /** 模块 */
  module:
    | 'products'
    | 'customers'
    | 'prices'
    | 'orders'
    | 'delivery'
    | 'inventory'
    | 'purchasing'
    | 'analytics'
    | 'members'
    | 'system'
  /** 模块名称 */
  label: string
  /** 格子 */
  cells: RoleCardModuleCell[]
}

/** 格子 */
export type RoleCardModuleCell = {
  /** 做什么 */
  act: 'view' | 'create' | 'update' | 'delete'
  /** 做什么 */
  label: string
  /** 开关 */
  name: PowerSwitch
  /** 开着 */
  isOn: boolean
  /** 和默认一样 */
  isUsual: boolean
}

/** 特别权限 */
export type RoleCardFlag = {
  /** 特别权限 */
  flag: 'see_cost' | 'see_all_customers' | 'override_price' | 'approve_credit'
  /** 特别权限名称 */
  label: string
  /** 开关 */
  name: PowerSwitch
  /** 开着 */
  isOn: boolean
  /** 和默认一样 */
  isUsual: boolean
}

/** 改动 */
export type LogRowChange = {
  /** 字段 */
  field: string
  /** 字段名称 */
  label: string
  /** 之前 */
  before: string
  /** 之后 */
  after: string
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

/** 客户 */
export type ApplicationSuggestedItem = {
  /** 客户编号 */
  id: string
  /** 客户名称 */
  name: string
}

/** 格子 */
export type ImportLineCell = {
  /** 列 */
  column: string
  /** 列名 */
  label: string
  /** 内容 */
  value: string
}

/** 问题 */
export type ImportLineProblem = {
  /** 列：列的名字；空为整行 */
  column: string
  /** 填的 */
  value: string
  /** 原因 */
  reason: string
  /** 建议：可以换成的内容；空为没有 */
  suggestion: string
  /** 只是提醒：提醒不拦着导入 */
  isNote: boolean
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

/** 条码 */
export type ProductBarcode = {
  /** 条码 */
  code: string
  /** 单位：空为计价单位 */
  unit: string
}

/** 看得到的 */
export type ProductAudienceItem = {
  /** 类别 */
  kind: 'level' | 'customer'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
}

/** 提醒 */
export type ProductWarning = {
  /** 字段 */
  field: string
  /** 提醒 */
  message: string
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

/** 候选价 */
export type ResolvedPriceTraceItem = {
  /** 价格来源 */
  source: PriceSource
  /** 叫什么：专属价、满 10 箱、列表价 */
  label: string
  /** 价格：元 */
  price: number
  /** 就是这个价 */
  isChosen: boolean
  /** 说明：哪天起用，或者为什么没用上 */
  note: string
}

/** 怎么改 */
export type PriceEventChange = {
  /** 怎么改 */
  kind: 'percent' | 'amount' | 'set'
  /** 比例：千分之几：涨 5% 写 50，降 3% 写 -30 */
  percent?: number
  /** 加减多少：每个单位加多少元，减写负数。元 */
  amount?: number
  /** 定成：元 */
  price?: number
  /** 取整 */
  rounding?: 'none' | 'tenth' | 'half' | 'one'
}

/** 高过列表价的专属价 */
export type PriceEventPreviewAboveListItem = {
  /** 客户编号 */
  customerId: string
  /** 客户名称 */
  customerName: string
  /** 货品名称 */
  productName: string
  /** 单位 */
  unit: string
  /** 专属价：元 */
  price: number
  /** 新的列表价：元 */
  listPrice: number
}

/** 一个价 */
export type PriceEventPreviewItem = {
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 单位 */
  unit: string
  /** 谁的：等级或客户；列表价为空 */
  targetName: string
  /** 从几个起 */
  minQuantity: number
  /** 现在的价：元 */
  before: number
  /** 改后的价：元 */
  after: number
  /** 低于底价 */
  isBelowFloor: boolean
  /** 低于成本：只有能看成本的人看得到 */
  isBelowCost?: boolean
}

/** 谁看过 */
export type PriceCardView = {
  /** 称呼 */
  name: string
  /** 几次 */
  views: number
  /** 最近一次 */
  seenAt: string
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

/** 采购行 */
export type PurchaseItem = {
  /** 行编号 */
  id: string
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 单位 */
  unit: string
  /** 订的数量 */
  quantity: number
  /** 收到的数量 */
  receivedQuantity: number
  /** 进价：元 */
  unitCost: number
}

/** 收退货 */
export type PurchaseReceipt = {
  /** 编号 */
  id: string
  /** 收货或退货 */
  kind: 'receive' | 'return'
  /** 金额：元 */
  amount: number
  /** 备注 */
  remark: string | null
  /** 谁收的 */
  operator: string
  /** 业务日 */
  bizDate: string
  /** 时间 */
  createdAt: string
}

/** 动作 */
export type PurchaseAllowedAction = {
  /** 动作 */
  name: PurchaseAction
  /** 按钮文字 */
  label: string
  /** 要二次确认 */
  isDanger: boolean
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

/** 角色 */
export type Roles = {
  /** 角色 */
  list: RoleCard[]
}

/** 开关 */
export type UpdateRoleSwitche = {
  /** 开关 */
  name: PowerSwitch
  /** 开着 */
  isOn: boolean
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

/** 买家 */
export type Buyers = {
  /** 客户 */
  customer: BuyersCustomer
  /** 买家 */
  list: Buyer[]
}

/** 客户 */
export type BuyersCustomer = {
  /** 客户编号 */
  id: string
  /** 客户名称 */
  name: string
}

/** 结果 */
export type RemoveBuyerAnswer = {
  /** 成员编号 */
  id: string
  /** 已解绑 */
  removed: boolean
}

/** 申请好了 */
export type ApplyAnswer = {
  /** 申请编号 */
  id: string
  /** 申请凭证：存在手机里，凭它看进展 */
  token: string
  /** 状态 */
  status: 'pending' | 'approved' | 'refused'
  /** 登录结果 */
  signedIn: SignedIn | null
}

/** 等着的 */
export type Waiting = {
  /** 人数 */
  count: number
}

/** 店铺码 */
export type ShopCode = {
  /** 店铺码 */
  code: string
  /** 小程序路径 */
  path: string
  /** 图片 */
  image: string
  /** 普通二维码 */
  isPlain: boolean
}

/** 设置 */
export type Settings = {
  /** 设置 */
  list: Setting[]
}

/** 分类 */
export type LogFacets = {
  /** 人 */
  people: LogFacetsPeopleItem[]
  /** 类 */
  kinds: LogFacetsKind[]
}

/** 人 */
export type LogFacetsPeopleItem = {
  /** 操作人编号 */
  userId: string
  /** 操作人 */
  name: string
}

/** 类 */
export type LogFacetsKind = {
  /** 哪一类 */
  entity: string
  /** 类名 */
  label: string
}

/** 我的记录 */
export type ActivityItem = {
  /** 记录编号 */
  id: string
  /** 时间 */
  at: string
  /** 操作 */
  action: LogAction
  /** 操作名称 */
  actionLabel: string
  /** 哪一类 */
  entity: string
  /** 类名 */
  entityLabel: string
  /** 那一个的编号 */
  entityId: string
  /** 那一个：名称、单号；说不出来为空 */
  subject: string
  /** 来源地址 */
  ip: string
  /** 设备 */
  device: string
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

/** 条码 */
export type CreateProductBarcode = {
  /** 条码 */
  code: string
  /** 单位：空为计价单位 */
  unit?: string
}

/** 标签 */
export type Tag = {
  /** 标签 */
  name: string
  /** 货品数 */
  productCount: number
}

/** 结果 */
export type DeleteTagAnswer = {
  /** 已删除 */
  deleted: boolean
  /** 拿掉了几样 */
  productCount: number
}

/** 扫到的 */
export type ByBarcode = {
  /** 货品 */
  product: Product
  /** 单位 */
  unit: string
}

/** 结果 */
export type ChangeProductsAnswer = {
  /** 改了几样：本来就是那样的不算 */
  changed: number
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

/** 合并预览 */
export type Merge = {
  /** 客户 */
  kept: MergeKept
  /** 客户 */
  merged: MergeKept
  /** 不一样的资料 */
  fields: MergeField[]
  /** 要搬的 */
  parts: MergePart[]
  /** 要选一个的 */
  conflicts: MergeConflict[]
}

/** 客户 */
export type MergeKept = {
  /** 客户编号 */
  id: string
  /** 客户名称 */
  name: string
  /** 联系电话 */
  phone: string | null
  /** 创建时间 */
  createdAt: string
}

/** 资料 */
export type MergeField = {
  /** 字段 */
  field:
    | 'phone'
    | 'email'
    | 'address'
    | 'industry'
    | 'levelId'
    | 'assignedTo'
    | 'invoiceTitle'
    | 'taxNo'
    | 'bankName'
    | 'bankAccount'
    | 'creditLimit'
    | 'termDays'
    | 'notes'
  /** 名称 */
  label: string
  /** 留下的说 */
  kept: string
  /** 并进来的说 */
  merged: string
}

/** 一种 */
export type MergePart = {
  /** 名词 */
  name: string
  /** 名称 */
  label: string
  /** 条数 */
  count: number
}

/** 冲突 */
export type MergeConflict = {
  /** 编号 */
  id: string
  /** 是什么 */
  label: string
  /** 留下的说 */
  kept: string
  /** 并进来的说 */
  merged: string
  /** 低的是 */
  lower: 'kept' | 'merged'
}

/** 选择 */
export type MergeCustomersChoice = {
  /** 编号 */
  id: string
  /** 留哪个 */
  take: 'kept' | 'merged'
}

/** 结果 */
export type UndoMergeAnswer = {
  /** 留下的客户 */
  keptId: string
  /** 分出来的客户 */
  mergedId: string
  /** 已撤销 */
  undone: boolean
}

/** 个人信息 */
export type PersonalData = {
  /** 客户名称 */
  name: string
  /** 导出时间 */
  toldAt: string
  /** 分段 */
  sections: PersonalDataSection[]
}

/** 一段 */
export type PersonalDataSection = {
  /** 标题 */
  title: string
  /** 行 */
  lines: PersonalDataSectionLine[]
}

/** 一行 */
export type PersonalDataSectionLine = {
  /** 名称 */
  label: string
  /** 内容 */
  value: string
}

/** 结果 */
export type EraseCustomerAnswer = {
  /** 客户编号 */
  id: string
  /** 已抹掉 */
  erased: boolean
}

/** 一行 */
export type SetPricesRow = {
  /** 货品编号 */
  productId: string
  /** 单位：货品的一个单位；不写就是计价单位 */
  unit?: string
  /** 专属价：null 为取消这个货品这个单位的专属价。元 */
  price: number | null
  /** 从哪天：含这一天；不写就是今天起 */
  validFrom?: string | null
  /** 到哪天：含这一天；不写就是一直用，到下一个价为止 */
  validTo?: string | null
  /** 原因 */
  reason?: string | null
}

/** 结果 */
export type SetPricesAnswer = {
  /** 定了几个 */
  set: number
  /** 取消了几个 */
  removed: number
  /** 没变的 */
  unchanged: number
}

/** 结果 */
export type CopyPricesAnswer = {
  /** 那位客户有几个 */
  total: number
  /** 会定几个 */
  set: number
  /** 已有、不动的 */
  kept: number
  /** 本来就一样的 */
  same: number
  /** 低于底价的：有就要写原因 */
  belowFloor: number
}

/** 货品 */
export type AdjustPricesRow = {
  /** 货品编号 */
  productId: string
  /** 单位：货品的一个单位；不写就是计价单位 */
  unit?: string
}

/** 一行的前后 */
export type AdjustPricesAnswerItem = {
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 单位 */
  unit: string
  /** 现在的价：null 为没有价，改不了。元 */
  before: number | null
  /** 改后的价：元 */
  after: number | null
  /** 低于底价 */
  isBelowFloor: boolean
}

/** 结果 */
export type RemovePriceAnswer = {
  /** 货品编号 */
  productId: string
  /** 已取消 */
  deleted: boolean
}

/** 结果 */
export type RemovePriceRowAnswer = {
  /** 专属价编号 */
  id: string
  /** 已取消 */
  deleted: boolean
}

/** 货品 */
export type ResolvePricesLine = {
  /** 货品编号 */
  productId: string
  /** 单位：货品的一个单位；不写就是计价单位 */
  unit?: string
  /** 数量 */
  quantity?: number
}

/** 一级 */
export type SetTiersStep = {
  /** 从几个起：等级价可以从 0 起；给所有客户的从大于 0 起 */
  minQuantity: number
  /** 价格：元 */
  price: number
}

/** 等级价格表 */
export type LevelPrices = {
  /** 等级编号 */
  id: string
  /** 等级名称 */
  name: string
  /** 折扣 */
  discountPermille: number | null
  /** 行 */
  rows: LevelPricesRow[]
}

/** 一行 */
export type LevelPricesRow = {
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 分类 */
  category: string
  /** 拼音首字母 */
  initials: string
  /** 全拼 */
  pinyin: string
  /** 单位 */
  unit: string
  /** 列表价：null 为按换算。元 */
  listPrice: number | null
  /** 这个等级的价：一个起的价；null 为没有价。元 */
  price: number | null
  /** 单独定的：false 为按折扣或列表价 */
  isOwn: boolean
  /** 阶梯：单独定的，今天用的 */
  steps: SetTiersStep[]
  /** 以后的价 */
  upcoming: LevelPricesRowUpcoming | null
  /** 低于底价：只有能看成本和底价的人看得到 */
  isBelowFloor?: boolean
}

/** 以后的价 */
export type LevelPricesRowUpcoming = {
  /** 价格：元 */
  price: number
  /** 从哪天 */
  validFrom: string
}

/** 结果 */
export type DeleteEventAnswer = {
  /** 调价编号 */
  id: string
  /** 已删除 */
  deleted: boolean
}

/** 通知 */
export type Notice = {
  /** 客户编号 */
  customerId: string
  /** 客户名称 */
  customerName: string
  /** 几个价会变 */
  changes: number
  /** 通知 */
  text: string
}

/** 发出的报价单 */
export type IssueCardAnswer = {
  /** 报价单编号 */
  id: string
  /** 客户编号 */
  customerId: string
  /** 用到哪天：含这一天 */
  expiresOn: string
  /** 凭证 */
  token: string
  /** 页面：分享用的小程序页面 */
  path: string
}

/** 报价单 */
export type OpenCardAnswer = {
  /** 客户名称 */
  customerName: string
  /** 店名 */
  shopName: string
  /** 谁发的 */
  issuedBy: string
  /** 用到哪天：含这一天 */
  expiresOn: string
  /** 价格更新时间：最近一次改这位客户的价 */
  updatedAt: string
  /** 货品 */
  products: OpenCardAnswerProduct[]
}

/** 货品 */
export type OpenCardAnswerProduct = {
  /** 货品编号 */
  id: string
  /** 货品名称 */
  name: string
  /** 分类 */
  category: string
  /** 规格 */
  spec: string
  /** 单位 */
  units: OpenCardAnswerProductUnit[]
}

/** 单位 */
export type OpenCardAnswerProductUnit = {
  /** 单位 */
  name: string
  /** 价格：元 */
  price: number
  /** 价格来源 */
  source: PriceSource
  /** 量大的价 */
  steps: OpenCardAnswerProductUnitStep[]
}

/** 一级 */
export type OpenCardAnswerProductUnitStep = {
  /** 从几个起 */
  from: number
  /** 价格：元 */
  price: number
}

/** 结果 */
export type RevokeCardAnswer = {
  /** 报价单编号 */
  id: string
  /** 已收回 */
  revoked: boolean
}

/** 价格变动 */
export type PriceHistoryItem = {
  /** 编号 */
  id: string
  /** 哪种价 */
  kind: 'special' | 'level' | 'tier' | 'list'
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 单位 */
  unit: string
  /** 客户编号 */
  customerId: string | null
  /** 客户名称 */
  customerName: string | null
  /** 等级名称 */
  levelName: string | null
  /** 从几个起 */
  minQuantity: number
  /** 原来的价：null 为原来没有。元 */
  oldPrice: number | null
  /** 新的价：null 为取消了。元 */
  newPrice: number | null
  /** 从哪天：null 为一开始就是 */
  validFrom: string | null
  /** 到哪天：null 为一直用 */
  validTo: string | null
  /** 原因 */
  reason: string | null
  /** 从哪里改的 */
  source: 'single' | 'batch' | 'copy' | 'adjust' | 'level' | 'event' | 'product' | 'merge'
  /** 从哪里改的 */
  sourceLabel: string
  /** 调价编号 */
  eventId: string | null
  /** 谁改的 */
  operator: string
  /** 时间 */
  createdAt: string
}

/** 库存 */
export type Stock = {
  /** 库存 */
  stock: StockLevel
  /** 各仓库 */
  warehouses: StockWarehouse[]
}

/** 仓库里的库存 */
export type StockWarehouse = {
  /** 仓库编号 */
  warehouseId: string
  /** 仓库名称 */
  warehouseName: string
  /** 现有：按计价单位；允许负库存的店可能小于 0 */
  onHand: number
  /** 已占用：答应了别人、还没发出去的 */
  reserved: number
  /** 可用：现有减已占用 */
  available: number
}

/** 货品 */
export type CreateMovementLine = {
  /** 货品编号 */
  productId: string
  /** 单位：货品的一个单位；不写就是计价单位 */
  unit?: string
  /** 数量 */
  quantity: number
  /** 进价：一个这样的单位的进价，只在入库时算；不写就按现在的平均成本。元 */
  unitCost?: number
}

/** 货品 */
export type TransferStockLine = {
  /** 货品编号 */
  productId: string
  /** 单位：货品的一个单位；不写就是计价单位 */
  unit?: string
  /** 数量 */
  quantity: number
}

/** 盘点单 */
export type Stocktake = {
  /** 盘点单 */
  stocktake: StocktakeSummary
  /** 盘点明细 */
  items: StocktakeItem[]
}

/** 盘点明细 */
export type StocktakeItem = {
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 计价单位 */
  unit: string
  /** 账面数：点的那一刻的现有 */
  book: number
  /** 点到的数 */
  counted: number
  /** 差多少 */
  difference: number
  /** 谁点的 */
  countedBy: string
  /** 什么时候点的 */
  countedAt: string
}

/** 货品 */
export type CountStockItem = {
  /** 货品编号 */
  productId: string
  /** 单位 */
  unit?: string
  /** 点到的数 */
  counted: number
  /** 再加上：true 时加到已点的数上，例如另一个货架 */
  isMore?: boolean
}

/** 盘点单 */
export type CountStockAnswer = {
  /** 盘点单 */
  stocktake: StocktakeSummary
  /** 盘点明细 */
  items: StocktakeItem[]
}

/** 明细 */
export type ReceivePurchaseLine = {
  /** 行编号 */
  itemId: string
  /** 数量 */
  quantity: number
  /** 实际进价：和订的不同才写。元 */
  unitCost?: number
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
  /** 印记：这份订货页的印记，下次放进 since */
  stamp: string
  /** 变了的部分：没有：products 是全部；有：只换编号以这些结尾的货品 */
  parts?: string[]
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
  /** 货号 */
  sku: string
  /** 助记码 */
  mnemonic: string
  /** 条码 */
  barcodes: CatalogueProductBarcode[]
  /** 别名：大家的叫法和这个客户的叫法 */
  aliases: string[]
  /** 图片地址：第一张图的小图 */
  imageUrl: string | null
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

/** 条码 */
export type CatalogueProductBarcode = {
  /** 条码 */
  code: string
  /** 单位 */
  unit: string
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

/** 为什么是这个价 */
export type PriceReasons = {
  /** 货品编号 */
  productId: string
  /** 货品名称 */
  productName: string
  /** 单位 */
  unit: string
  /** 数量 */
  quantity: number
  /** 价格：null 为按这个单位没有价。元 */
  price: number | null
  /** 价格来源 */
  priceSource: PriceSource | null
  /** 列表价：元 */
  listPrice: number | null
  /** 候选价 */
  trace: ResolvedPriceTraceItem[]
  /** 成本 */
  cost?: PriceReasonsCost
  /** 最近三次：这位客户最近拿这样货，新的在前 */
  deals: PriceReasonsDeal[]
}

/** 成本 */
export type PriceReasonsCost = {
  /** 成本：元 */
  cost: number | null
  /** 底价：元 */
  floor: number | null
  /** 每个单位赚：价减成本。元 */
  profit: number | null
  /** 毛利率：0.196 是 19.6% */
  margin: number | null
}

/** 一次成交 */
export type PriceReasonsDeal = {
  /** 订单编号 */
  orderId: string
  /** 订单号 */
  orderNo: string
  /** 业务日 */
  on: string
  /** 数量 */
  quantity: number
  /** 单位 */
  unit: string
  /** 单价：元 */
  price: number
  /** 价格来源 */
  priceSource: PriceSource
}

/** 格子 */
export type ChangeImportLineCell = {
  /** 列 */
  column: string
  /** 内容 */
  value: string
}

/** 导出的大小 */
export type ExportSize = {
  /** 行数 */
  rows: number
  /** 文件数 */
  parts: number
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

/** 客户分布 */
export type CustomerDistribution = {
  /** 客户数 */
  total: number
  /** 按等级 */
  byLevel: CustomerDistributionByLevelItem[]
  /** 按行业 */
  byIndustry: CustomerDistributionByLevelItem[]
}

/** 一份 */
export type CustomerDistributionByLevelItem = {
  /** 值：等级编号或行业；null 为没写 */
  key: string | null
  /** 名称 */
  label: string
  /** 客户数 */
  count: number
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

/** 改过价的行 */
export type PriceExceptions = {
  /** 一共少收：这些行比列表价少收的合计，负数为多收。元 */
  totalLoss: number
  /** 低于底价的行数 */
  belowFloorCount: number
  /** 分页结果 */
  exceptions: Page<PriceExceptionsException>
}

/** 改过价的行 */
export type PriceExceptionsException = {
  /** 订单编号 */
  orderId: string
  /** 订单号 */
  orderNo: string
  /** 业务日 */
  on: string
  /** 客户编号 */
  customerId: string
  /** 客户名称 */
  customerName: string
  /** 货品名称 */
  productName: string
  /** 单位 */
  unit: string
  /** 数量 */
  quantity: number
  /** 单价：元 */
  unitPrice: number
  /** 列表价：元 */
  listPrice: number
  /** 比列表价少收：负数为多收。元 */
  loss: number
  /** 改的价 */
  isManual: boolean
  /** 低于底价 */
  isBelowFloor: boolean
  /** 改价原因 */
  reason: string | null
  /** 谁开的 */
  operator: string | null
}

/** 调价的影响 */
export type PriceImpact = {
  /** 从哪天 */
  startDate: string
  /** 到哪天 */
  endDate: string
  /** 草稿：里面有这些货的草稿 */
  draftCount: number
  /** 会变的行数 */
  lineCount: number
  /** 这些行的客户数 */
  customerCount: number
  /** 按调之前的价：元 */
  before: number
  /** 按调之后的价：元 */
  after: number
  /** 差多少：多收为正。元 */
  change: number
  /** 调之前的毛利率：只有能看成本的人看得到 */
  marginBefore?: number | null
  /** 调之后的毛利率 */
  marginAfter?: number | null
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

/** 员工列表 */
export type ListMembersInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 关键词 */
  keyword?: string
  /** 角色 */
  role?: 'owner' | 'manager' | 'sales' | 'warehouse' | 'finance' | 'employee'
  /** 状态 */
  status?: MemberStatus
}

/** 看一位员工 */
export type ReadMemberInput = {
  /** 成员编号 */
  id: string
}

/** 改员工的称呼、角色，停用或恢复 */
export type UpdateMemberInput = {
  /** 成员编号 */
  id: string
  /** 称呼 */
  name?: string
  /** 角色 */
  role?: 'owner' | 'manager' | 'sales' | 'warehouse' | 'finance' | 'employee'
  /** 状态 */
  status?: 'active' | 'suspended'
}

/** 移除员工 */
export type RemoveMemberInput = {
  /** 成员编号 */
  id: string
}

/** 设一个角色的权限 */
export type UpdateRoleInput = {
  /** 角色 */
  role: 'manager' | 'sales' | 'warehouse' | 'finance' | 'employee'
  /** 开关：每个 name 只能出现一次 */
  switches: UpdateRoleSwitche[]
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
  buyerRole: BuyerRole
  /** 称呼 */
  name?: string
}

/** 客户负责人邀请自己的同事 */
export type InviteColleagueInput = {
  /** 客户角色 */
  buyerRole: BuyerRole
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

/** 谁替这位客户订货 */
export type ListBuyersInput = {
  /** 客户编号 */
  customerId?: string
}

/** 改买家的角色或称呼 */
export type UpdateBuyerInput = {
  /** 成员编号 */
  id: string
  /** 客户角色 */
  buyerRole?: BuyerRole
  /** 称呼 */
  name?: string
}

/** 解绑买家 */
export type RemoveBuyerInput = {
  /** 成员编号 */
  id: string
}

/** 申请成为客户 */
export type ApplyInput = {
  /** 店铺码 */
  shop?: string
  /** 微信登录码 */
  code: string
  /** 手机号授权码 */
  phoneCode?: string
  /** 联系电话：没给 phoneCode 时要填 */
  phone?: string | null
  /** 你的店名 */
  businessName: string
  /** 联系人 */
  contact: string
  /** 附言 */
  note?: string
}

/** 看自己的申请到哪了 */
export type FollowApplicationInput = {
  /** 申请编号 */
  id: string
  /** 申请凭证 */
  token: string
}

/** 谁想成为客户 */
export type ListApplicationsInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 状态 */
  status?: 'pending' | 'approved' | 'refused'
}

/** 店铺码：新客扫它来申请 */
export type DrawShopCodeInput = {
  /** 小程序版本 */
  version?: 'release' | 'trial' | 'develop'
}

/** 同意：绑到一位客户，或新建一位 */
export type ApproveApplicationInput = {
  /** 申请编号 */
  id: string
  /** 客户编号：不给就新建一位客户 */
  customerId?: string
  /** 客户角色 */
  buyerRole?: BuyerRole
}

/** 不同意，要写原因 */
export type RefuseApplicationInput = {
  /** 申请编号 */
  id: string
  /** 原因 */
  reason: string
}

/** 没加入的人看一家店 */
export type ReadStorefrontInput = {
  /** 店铺码 */
  shop?: string
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

/** 看一项设置 */
export type ReadSettingInput = {
  /** 设置的键 */
  key: string
}

/** 改一项设置 */
export type UpdateSettingInput = {
  /** 设置的键 */
  key: string
  /** 值 */
  value: string
}

/** 操作日志 */
export type ListLogsInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 操作人 */
  userId?: string
  /** 哪一类 */
  entity?: string
  /** 操作 */
  action?: LogAction
  /** 开始日期 */
  startDate?: string
  /** 结束日期 */
  endDate?: string
  /** 关键词：匹配操作人、那一个的编号、改动的内容 */
  keyword?: string
}

/** 导出操作日志（CSV） */
export type ExportLogsInput = {
  /** 操作人 */
  userId?: string
  /** 哪一类 */
  entity?: string
  /** 操作 */
  action?: LogAction
  /** 开始日期 */
  startDate?: string
  /** 结束日期 */
  endDate?: string
  /** 关键词：匹配操作人、那一个的编号、改动的内容 */
  keyword?: string
}

/** 我做过什么 */
export type ListActivityInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
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
  /** 分类：没有的分类会建一个 */
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
  status?: ProductStatus
  /** 谁看得到 */
  visibility?: 'all' | 'some'
  /** 看得到的等级 */
  visibleLevels?: string[]
  /** 看得到的客户 */
  visibleCustomers?: string[]
  /** 货号：店里自己的编号，全店不重；字母存成大写 */
  sku?: string
  /** 条码 */
  barcodes?: CreateProductBarcode[]
  /** 标签 */
  tags?: string[]
  /** 助记码：自己起的短码，搜索用 */
  mnemonic?: string
  /** 别名：客户的叫法，搜索用 */
  aliases?: string[]
  /** 说明 */
  description?: string
  /** 排序：大的在前 */
  position?: number
  /** 图片：第一张是列表里的图 */
  imageIds?: string[]
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
  /** 标签 */
  tag?: string
  /** 状态 */
  status?: ProductStatus
  /** 缺什么：只看还没有分类、价、成本、图片、条码的 */
  missing?: 'category' | 'price' | 'cost' | 'picture' | 'barcode'
}

/** 新建分类 */
export type CreateCategoryInput = {
  /** 分类 */
  name: string
  /** 上一级：空为最上一级；最多两级 */
  parentId?: string
}

/** 改分类的名字，或者移到别的类下面 */
export type UpdateCategoryInput = {
  /** 分类编号 */
  categoryId: string
  /** 分类 */
  name?: string
  /** 上一级：空为最上一级；最多两级 */
  parentId?: string
}

/** 排分类的先后 */
export type ArrangeCategoriesInput = {
  /** 分类 */
  categoryIds: string[]
}

/** 删除分类 */
export type DeleteCategoryInput = {
  /** 分类编号 */
  categoryId: string
  /** 搬到哪一类 */
  moveTo?: string
}

/** 改标签的名字；新名字已经有就并成一个 */
export type RenameTagInput = {
  /** 标签 */
  name: string
  /** 新名字 */
  to: string
}

/** 从所有货品上拿掉一个标签 */
export type DeleteTagInput = {
  /** 标签 */
  name: string
}

/** 扫码找货品 */
export type ReadByBarcodeInput = {
  /** 条码 */
  code: string
}

/** 一次改很多货品 */
export type ChangeProductsInput = {
  /** 货品 */
  ids: string[]
  /** 状态 */
  status?: ProductStatus
  /** 分类 */
  category?: string
  /** 加上的标签 */
  addTags?: string[]
  /** 谁看得到 */
  visibility?: 'all' | 'some'
  /** 看得到的等级 */
  visibleLevels?: string[]
  /** 看得到的客户 */
  visibleCustomers?: string[]
}

/** 删掉的货品，刚删的在前 */
export type ListDeletedInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
}

/** 找回删掉的货品 */
export type RestoreProductInput = {
  /** 货品编号 */
  id: string
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
  status?: ProductStatus
  /** 谁看得到 */
  visibility?: 'all' | 'some'
  /** 看得到的等级 */
  visibleLevels?: string[]
  /** 看得到的客户 */
  visibleCustomers?: string[]
  /** 货号：店里自己的编号，全店不重；字母存成大写 */
  sku?: string
  /** 条码 */
  barcodes?: CreateProductBarcode[]
  /** 标签 */
  tags?: string[]
  /** 助记码：自己起的短码，搜索用 */
  mnemonic?: string
  /** 别名：客户的叫法，搜索用 */
  aliases?: string[]
  /** 说明 */
  description?: string
  /** 排序：大的在前 */
  position?: number
  /** 图片：第一张是列表里的图 */
  imageIds?: string[]
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
  contacts?: CustomerContact[]
  /** 其他地址 */
  addresses?: CustomerAddress[]
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
  status?: ProductStatus
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
  status?: ProductStatus
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
  contacts?: CustomerContact[]
  /** 其他地址 */
  addresses?: CustomerAddress[]
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
  status?: ProductStatus
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

/** 合并前看一眼：搬什么，哪里要选 */
export type PreviewMergeInput = {
  /** 客户编号：留下的 */
  id: string
  /** 并进来的客户：合并后就没有了 */
  from: string
}

/** 把另一位客户并进来 */
export type MergeCustomersInput = {
  /** 客户编号：留下的 */
  id: string
  /** 并进来的客户：合并后就没有了 */
  from: string
  /** 用并进来的：这些资料用并进来的那份 */
  take?: (
    | 'phone'
    | 'email'
    | 'address'
    | 'industry'
    | 'levelId'
    | 'assignedTo'
    | 'invoiceTitle'
    | 'taxNo'
    | 'bankName'
    | 'bankAccount'
    | 'creditLimit'
    | 'termDays'
    | 'notes'
  )[]
  /** 冲突怎么选 */
  choices?: MergeCustomersChoice[]
}

/** 撤销合并 */
export type UndoMergeInput = {
  /** 合并编号 */
  mergeId: string
}

/** 一位客户的全部个人信息 */
export type ReadPersonalDataInput = {
  /** 客户编号 */
  id: string
}

/** 抹掉一位客户的个人信息 */
export type EraseCustomerInput = {
  /** 客户编号 */
  id: string
  /** 客户名称：再写一遍客户名称，写对才抹 */
  name: string
}

/** 客户的专属价 */
export type ListPricesInput = {
  /** 客户编号 */
  customerId: string
  /** 货品编号 */
  productId?: string
  /** 哪些 */
  when?: 'now' | 'all'
}

/** 设置客户的专属价 */
export type SetPriceInput = {
  /** 客户编号 */
  customerId: string
  /** 货品编号 */
  productId: string
  /** 单位：货品的一个单位；不写就是计价单位 */
  unit?: string
  /** 专属价：元 */
  price: number
  /** 从哪天：含这一天；不写就是今天起 */
  validFrom?: string | null
  /** 到哪天：含这一天；不写就是一直用，到下一个价为止 */
  validTo?: string | null
  /** 原因 */
  reason?: string | null
}

/** 一次改客户的很多价 */
export type SetPricesInput = {
  /** 客户编号 */
  customerId: string
  /** 行 */
  rows: SetPricesRow[]
  /** 原因 */
  reason?: string | null
}

/** 从别的客户抄专属价 */
export type CopyPricesInput = {
  /** 客户编号 */
  customerId: string
  /** 抄谁的 */
  fromCustomerId: string
  /** 盖掉已有的：false 为只补没有的 */
  overwrite?: boolean
  /** 只看不写 */
  preview?: boolean
  /** 原因 */
  reason?: string | null
}

/** 一起涨或降这位客户的价 */
export type AdjustPricesInput = {
  /** 客户编号 */
  customerId: string
  /** 货品 */
  rows: AdjustPricesRow[]
  /** 怎么改 */
  change: PriceEventChange
  /** 从哪天：含这一天；不写就是今天起 */
  validFrom?: string | null
  /** 到哪天：含这一天；不写就是一直用，到下一个价为止 */
  validTo?: string | null
  /** 原因 */
  reason?: string | null
  /** 只看不写 */
  preview?: boolean
}

/** 改客户的专属价 */
export type ChangePriceInput = {
  /** 客户编号 */
  customerId: string
  /** 货品编号 */
  productId: string
  /** 单位：货品的一个单位；不写就是计价单位 */
  unit?: string
  /** 专属价：元 */
  price: number
  /** 原因 */
  reason?: string | null
}

/** 改一条专属价的价和日子 */
export type ChangePriceRowInput = {
  /** 客户编号 */
  customerId: string
  /** 专属价编号 */
  rowId: string
  /** 专属价：元 */
  price: number
  /** 从哪天：含这一天；不写就是今天起 */
  validFrom?: string | null
  /** 到哪天：含这一天；不写就是一直用，到下一个价为止 */
  validTo?: string | null
  /** 原因 */
  reason?: string | null
}

/** 取消客户的专属价 */
export type RemovePriceInput = {
  /** 客户编号 */
  customerId: string
  /** 货品编号 */
  productId: string
  /** 单位：货品的一个单位；不写就是计价单位 */
  unit?: string
}

/** 取消一条专属价 */
export type RemovePriceRowInput = {
  /** 客户编号 */
  customerId: string
  /** 专属价编号 */
  rowId: string
}

/** 算一批货品给某客户的价格 */
export type ResolvePricesInput = {
  /** 客户编号：员工必填；客户忽略 */
  customerId?: string
  /** 哪天：按哪个业务日的价；不写就是今天 */
  on?: string
  /** 货品：这个和 lines 写一个 */
  productIds?: string[]
  /** 货品 */
  lines?: ResolvePricesLine[]
}

/** 等级价和阶梯价 */
export type ListTiersInput = {
  /** 客户等级：空为所有客户 */
  levelId?: string
  /** 货品编号 */
  productId?: string
}

/** 定一个货品一个单位的等级价或阶梯价 */
export type SetTiersInput = {
  /** 客户等级：空为所有客户 */
  levelId: string
  /** 货品编号 */
  productId: string
  /** 单位：货品的一个单位；不写就是计价单位 */
  unit?: string
  /** 阶梯：每个 minQuantity 只能出现一次 */
  steps: SetTiersStep[]
  /** 从哪天：不写就是现在 */
  validFrom?: string
  /** 原因 */
  reason?: string | null
}

/** 一个等级的价格表 */
export type ReadLevelPricesInput = {
  /** 等级编号 */
  levelId: string
}

/** 起草一次调价 */
export type CreateEventInput = {
  /** 叫什么 */
  title: string
  /** 改哪种价：list 列表价，level 等级价，special 专属价 */
  target: 'list' | 'level' | 'special'
  /** 货品 */
  productIds?: string[]
  /** 分类：货品和分类都空就是全部在售的 */
  categories?: string[]
  /** 等级 */
  levelIds?: string[]
  /** 客户 */
  customerIds?: string[]
  /** 怎么改 */
  change: PriceEventChange
  /** 哪天起用：今天或以后 */
  effectiveOn: string
  /** 附言 */
  note?: string
}

/** 调价列表，新的在前 */
export type ListEventsInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
}

/** 一次调价 */
export type ReadEventInput = {
  /** 调价编号 */
  id: string
}

/** 改调价草稿 */
export type UpdateEventInput = {
  /** 调价编号 */
  id: string
  /** 叫什么 */
  title: string
  /** 改哪种价：list 列表价，level 等级价，special 专属价 */
  target: 'list' | 'level' | 'special'
  /** 货品 */
  productIds?: string[]
  /** 分类：货品和分类都空就是全部在售的 */
  categories?: string[]
  /** 等级 */
  levelIds?: string[]
  /** 客户 */
  customerIds?: string[]
  /** 怎么改 */
  change: PriceEventChange
  /** 哪天起用：今天或以后 */
  effectiveOn: string
  /** 附言 */
  note?: string
}

/** 调价会改到什么 */
export type PreviewEventInput = {
  /** 调价编号 */
  id: string
}

/** 定下调价 */
export type ApplyEventInput = {
  /** 调价编号 */
  id: string
}

/** 取消还没生效的调价 */
export type CancelEventInput = {
  /** 调价编号 */
  id: string
}

/** 删除调价草稿 */
export type DeleteEventInput = {
  /** 调价编号 */
  id: string
}

/** 给每位客户的调价通知 */
export type ListNoticesInput = {
  /** 调价编号 */
  id: string
}

/** 给一位客户发报价单 */
export type IssueCardInput = {
  /** 客户编号 */
  customerId: string
  /** 用几天 */
  days?: number
}

/** 给一位客户发过的报价单和谁看过，新的在前 */
export type ListCardsInput = {
  /** 客户编号 */
  customerId: string
}

/** 打开报价单 */
export type OpenCardInput = {
  /** 凭证 */
  token: string
}

/** 收回报价单 */
export type RevokeCardInput = {
  /** 报价单编号 */
  id: string
}

/** 价格变动记录，新的在前 */
export type ListPriceHistoryInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 客户编号 */
  customerId?: string
  /** 货品编号 */
  productId?: string
  /** 等级编号 */
  levelId?: string
  /** 调价编号 */
  eventId?: string
}

/** 库存列表 */
export type ListStocksInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 关键词 */
  keyword?: string
  /** 仓库编号 */
  warehouseId?: string
  /** 只看不够的 */
  low?: boolean
}

/** 一样货在每个仓库的库存 */
export type ReadStockInput = {
  /** 货品编号 */
  productId: string
}

/** 设预警线 */
export type SetThresholdInput = {
  /** 货品编号 */
  productId: string
  /** 预警线：null 为不提醒 */
  threshold: number | null
}

/** 手工入库、出库、调整 */
export type CreateMovementInput = {
  /** 类型 */
  type: 'in' | 'out' | 'adjust'
  /** 仓库编号：不写就是默认仓库 */
  warehouseId?: string
  /** 货品 */
  lines: CreateMovementLine[]
  /** 备注 */
  notes?: string | null
}

/** 出入库记录，新的在前 */
export type ListMovementsInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 货品编号 */
  productId?: string
  /** 仓库编号 */
  warehouseId?: string
  /** 类型 */
  type?: MovementType
  /** 开始日期 */
  startDate?: string
  /** 结束日期 */
  endDate?: string
}

/** 从一个仓库调到另一个 */
export type TransferStockInput = {
  /** 从哪个仓库 */
  fromWarehouseId: string
  /** 到哪个仓库 */
  toWarehouseId: string
  /** 货品 */
  lines: TransferStockLine[]
  /** 备注 */
  notes?: string | null
}

/** 新建仓库 */
export type CreateWarehouseInput = {
  /** 仓库名称 */
  name: string
  /** 地址 */
  address?: string
}

/** 改仓库 */
export type UpdateWarehouseInput = {
  /** 编号 */
  id: string
  /** 仓库名称 */
  name?: string
  /** 地址 */
  address?: string
  /** 默认仓库：true 时换成默认仓库 */
  isDefault?: boolean
  /** 状态 */
  status?: ProductStatus
}

/** 开一张盘点单 */
export type OpenStocktakeInput = {
  /** 仓库编号：不写就是默认仓库 */
  warehouseId?: string
  /** 备注 */
  remark?: string | null
}

/** 盘点单列表，新的在前 */
export type ListStocktakesInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 状态 */
  status?: StocktakeStatus
}

/** 盘点单和点过的货 */
export type ReadStocktakeInput = {
  /** 编号 */
  id: string
}

/** 点几样货 */
export type CountStockInput = {
  /** 编号 */
  id: string
  /** 点到的货 */
  items: CountStockItem[]
}

/** 核对并过账 */
export type PostStocktakeInput = {
  /** 编号 */
  id: string
  /** 版本：看到的版本；给了就核对 */
  version?: number
}

/** 作废盘点单 */
export type CancelStocktakeInput = {
  /** 编号 */
  id: string
}

/** 供应商列表 */
export type ListSuppliersInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 关键词 */
  keyword?: string
}

/** 新建供应商 */
export type CreateSupplierInput = {
  /** 供应商名称 */
  name: string
  /** 联系人 */
  contact?: string
  /** 电话 */
  phone?: string
  /** 地址 */
  address?: string
  /** 备注 */
  notes?: string
}

/** 改供应商 */
export type UpdateSupplierInput = {
  /** 供应商编号 */
  id: string
  /** 供应商名称 */
  name?: string
  /** 联系人 */
  contact?: string
  /** 电话 */
  phone?: string
  /** 地址 */
  address?: string
  /** 备注 */
  notes?: string
  /** 状态 */
  status?: ProductStatus
}

/** 采购单列表，新的在前 */
export type ListPurchasesInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 状态 */
  status?: PurchaseStatus
  /** 供应商编号 */
  supplierId?: string
  /** 货品编号 */
  productId?: string
}

/** 开一张采购单 */
export type CreatePurchaseInput = {
  /** 供应商编号 */
  supplierId: string
  /** 仓库编号：不写就是默认仓库 */
  warehouseId?: string
  /** 预计到货 */
  expectedOn?: string | null
  /** 备注 */
  remark?: string | null
  /** 采购明细 */
  items: PurchaseLine[]
  /** 直接下单：false 先存草稿 */
  order?: boolean
}

/** 采购单详情 */
export type ReadPurchaseInput = {
  /** 采购单编号 */
  id: string
}

/** 改采购单草稿 */
export type EditPurchaseInput = {
  /** 采购单编号 */
  id: string
  /** 供应商编号 */
  supplierId: string
  /** 仓库编号：不写就是默认仓库 */
  warehouseId?: string
  /** 预计到货 */
  expectedOn?: string | null
  /** 备注 */
  remark?: string | null
  /** 采购明细 */
  items: PurchaseLine[]
  /** 版本 */
  version: number
}

/** 向供应商下单 */
export type OrderPurchaseInput = {
  /** 采购单编号 */
  id: string
}

/** 收货 */
export type ReceivePurchaseInput = {
  /** 采购单编号 */
  id: string
  /** 明细：每个 itemId 只能出现一次 */
  lines: ReceivePurchaseLine[]
  /** 备注 */
  remark?: string | null
  /** 版本：看到的版本：同一次到货点了两下，第二下会被拦住 */
  version: number
}

/** 退给供应商 */
export type ReturnPurchaseInput = {
  /** 采购单编号 */
  id: string
  /** 明细：每个 itemId 只能出现一次 */
  lines: ReceivePurchaseLine[]
  /** 备注 */
  remark?: string | null
  /** 版本：看到的版本：同一次到货点了两下，第二下会被拦住 */
  version: number
}

/** 剩下的不要了 */
export type ClosePurchaseInput = {
  /** 采购单编号 */
  id: string
}

/** 取消采购单 */
export type CancelPurchaseInput = {
  /** 采购单编号 */
  id: string
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
  /** 上次的印记：上次答复的 stamp；不写就全给 */
  since?: string
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

/** 为什么是这个价 */
export type ReadPriceReasonsInput = {
  /** 客户编号：员工必填；客户忽略 */
  customerId?: string
  /** 货品编号 */
  productId: string
  /** 单位：不写就是计价单位 */
  unit?: string
  /** 数量：不写就是 1 */
  quantity?: number
}

/** 下载导入的模板 */
export type SendTemplateInput = {
  /** 表 */
  kind: TableKind
}

/** 上传一个表，先看不写 */
export type StartImportInput = {
  /** 表格：最多 5 MB */
  file: LocalFile
  /** 表 */
  kind: TableKind
}

/** 导入过的表，新的在前 */
export type ListImportsInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 表 */
  kind?: TableKind
}

/** 看一次导入的进度 */
export type ReadImportInput = {
  /** 导入编号 */
  id: string
}

/** 一次导入的各行 */
export type ListImportLinesInput = {
  /** 导入编号 */
  id: string
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 结果 */
  status?: LineStatus
}

/** 改一行再对一遍，或者跳过它 */
export type ChangeImportLineInput = {
  /** 导入编号 */
  id: string
  /** 行编号 */
  lineId: string
  /** 格子：每个 column 只能出现一次 */
  cells?: ChangeImportLineCell[]
  /** 跳过：true 跳过这一行，false 又要它 */
  isSkipped?: boolean
}

/** 导入接下来的几行 */
export type RunImportInput = {
  /** 导入编号 */
  id: string
}

/** 导出有多少行、分几个文件 */
export type ReadExportSizeInput = {
  /** 表 */
  kind: TableKind
}

/** 导出成表格 */
export type SendExportInput = {
  /** 表 */
  kind: TableKind
  /** 格式 */
  format?: 'xlsx' | 'csv'
  /** 第几个文件 */
  part?: number
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

/** 改过价和低于底价的行 */
export type ListPriceExceptionsInput = {
  /** 页码 */
  page?: number
  /** 每页数量 */
  pageSize?: number
  /** 开始日期 */
  startDate?: string
  /** 结束日期 */
  endDate?: string
  /** 客户编号 */
  customerId?: string
  /** 只看低于底价的 */
  onlyBelowFloor?: boolean
}

/** 一次调价会让销售变多少 */
export type ReadPriceImpactInput = {
  /** 调价编号 */
  id: string
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
    listDevices: () => call<Devices>('GET', '/api/users/me/devices'),
    /** 让我的一台设备退出登录：那台设备的下一个请求就不通了。 */
    endDevice: ({ id }: EndDeviceInput) =>
      call<EndDeviceAnswer>('DELETE', `/api/users/me/devices/${encodeURIComponent(id)}`),
    /** 让我的其他设备都退出登录 */
    endOtherDevices: () => call<EndDeviceAnswer>('POST', '/api/users/me/devices/end-others'),
    /** 让一个成员的设备都退出登录：只退出在本店的登录；老板的设备只有老板自己能退。 */
    endDevicesOf: ({ id }: EndDevicesOfInput) =>
      call<EndDeviceAnswer>('DELETE', `/api/members/${encodeURIComponent(id)}/devices`),
    /** 我在的店 */
    listShops: () => call<Shops>('GET', '/api/users/me/shops'),
    /** 换到另一家店：令牌不变，这台设备从下一个请求起在那家店；别的设备不动。 */
    enterShop: ({ id }: EnterShopInput) => call<Me>('POST', `/api/users/me/shops/${encodeURIComponent(id)}/enter`),
    /** 退出一家店：在那家店的登录都结束；这台设备正在那家店时，换到另一家。 */
    leaveShop: ({ id }: LeaveShopInput) => call<Me>('DELETE', `/api/users/me/shops/${encodeURIComponent(id)}`),
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
      call<IssueResetAnswer>('POST', `/api/members/${encodeURIComponent(id)}/password-reset`),
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
    /** 员工列表：店里自己的人，老板在前；移除了的只有点名要才给。 */
    listMembers: (query: ListMembersInput = {}) => call<Page<Member>>('GET', '/api/users', { query }),
    /** 看一位员工 */
    readMember: ({ id }: ReadMemberInput) => call<Member>('GET', `/api/users/${encodeURIComponent(id)}`),
    /** 改员工的称呼、角色，停用或恢复：马上生效：停用后他的每台设备下一个请求就不通。改角色和状态要先确认是本人。 */
    updateMember: ({ id, ...body }: UpdateMemberInput) =>
      call<Member>('PUT', `/api/users/${encodeURIComponent(id)}`, { body }),
    /** 移除员工：马上进不来；开过的单和记录都还在，再邀请就回来。 */
    removeMember: ({ id }: RemoveMemberInput) => call<Member>('DELETE', `/api/users/${encodeURIComponent(id)}`),
    /** 角色和它们的权限：模块乘以看、新建、改、删，再加几个特别权限；没有的格子就是没有这回事。 */
    listRoles: () => call<Roles>('GET', '/api/users/roles'),
    /** 设一个角色的权限：没写到的开关回到默认，所以空列表就是恢复默认。已登录的人从下一个请求起就按新的来。 */
    updateRole: ({ role, ...body }: UpdateRoleInput) =>
      call<RoleCard>('PUT', `/api/users/roles/${encodeURIComponent(role)}`, { body }),
  },
  /** 邀请 */
  invites: {
    /** 邀请员工：老板只能由老板邀请。只能用一次，几天内有效由设置 invite.expiry_days 定。 */
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
    /** 已经登录的人加入另一家店：之后用 /users/me/shops/{membershipId}/enter 换过去。 */
    joinByInvite: (body: JoinByInviteInput) => call<JoinByInviteAnswer>('POST', '/api/invites/join', { body }),
  },
  /** 买家 */
  buyers: {
    /** 谁替这位客户订货：店里能邀请客户的人看任一位客户的；客户负责人看自己这家的。 */
    listBuyers: (query: ListBuyersInput = {}) => call<Buyers>('GET', '/api/buyers', { query }),
    /** 改买家的角色或称呼 */
    updateBuyer: ({ id, ...body }: UpdateBuyerInput) =>
      call<Buyer>('PUT', `/api/buyers/${encodeURIComponent(id)}`, { body }),
    /** 解绑买家：他的登录马上失效，以前的单都还在；再邀请就回来。 */
    removeBuyer: ({ id }: RemoveBuyerInput) =>
      call<RemoveBuyerAnswer>('DELETE', `/api/buyers/${encodeURIComponent(id)}`),
  },
  /** 客户申请 */
  applications: {
    /** 申请成为客户：同一个微信在一家店只有一份申请，再交就是改它。店里开了「手机号对上就直接进」时，微信验过的手机号只对上一位客户就直接加入（signedIn）。 */
    apply: (body: ApplyInput) => call<ApplyAnswer>('POST', '/api/applications', { body }),
    /** 看自己的申请到哪了 */
    followApplication: (body: FollowApplicationInput) =>
      call<ApplicationNews>('POST', '/api/applications/follow', { body }),
    /** 谁想成为客户 */
    listApplications: (query: ListApplicationsInput = {}) =>
      call<Page<Application>>('GET', '/api/applications', { query }),
    /** 有几人在等 */
    countWaiting: () => call<Waiting>('GET', '/api/applications/waiting'),
    /** 店铺码：新客扫它来申请 */
    drawShopCode: (query: DrawShopCodeInput = {}) => call<ShopCode>('GET', '/api/applications/shop-code', { query }),
    /** 同意：绑到一位客户，或新建一位 */
    approveApplication: ({ id, ...body }: ApproveApplicationInput) =>
      call<Application>('POST', `/api/applications/${encodeURIComponent(id)}/approve`, { body }),
    /** 不同意，要写原因 */
    refuseApplication: ({ id, ...body }: RefuseApplicationInput) =>
      call<Application>('POST', `/api/applications/${encodeURIComponent(id)}/refuse`, { body }),
  },
  /** 店面 */
  storefront: {
    /** 没加入的人看一家店：不给 shop 时，这里只有一家店就是它。没有任何客户的价，也没有库存；最多 500 种。 */
    readStorefront: (query: ReadStorefrontInput = {}) => call<Storefront>('GET', '/api/storefront', { query }),
  },
  /** 店铺 */
  tenants: {
    /** 看自己店铺的资料 */
    readShop: () => call<Shop>('GET', '/api/tenants/current'),
    /** 改自己店铺的资料 */
    updateShop: (body: UpdateShopInput = {}) => call<Shop>('PUT', '/api/tenants/current', { body }),
    /** 店铺的全部设置 */
    listSettings: () => call<Settings>('GET', '/api/system/configs'),
    /** 看一项设置 */
    readSetting: ({ key }: ReadSettingInput) => call<Setting>('GET', `/api/system/configs/${encodeURIComponent(key)}`),
    /** 改一项设置：每项设置有自己的写法和范围；写错了，details 里说是哪一项。 */
    updateSetting: ({ key, ...body }: UpdateSettingInput) =>
      call<Setting>('PUT', `/api/system/configs/${encodeURIComponent(key)}`, { body }),
  },
  /** 操作日志 */
  audit: {
    /** 操作日志：新的在前。只增不改：谁也改不了、删不了，过了保留期的自动清掉。看不了成本的人，这里也看不到。 */
    listLogs: (query: ListLogsInput = {}) => call<Page<LogRow>>('GET', '/api/system/logs', { query }),
    /** 日志里有哪些人、哪几类 */
    readLogFacets: () => call<LogFacets>('GET', '/api/system/logs/facets'),
    /** 导出操作日志（CSV）：最新的 3000 条；更早的用日期分段导。像公式的内容前面加了撇号。还要有导出的权限。 */
    exportLogs: (query: ExportLogsInput = {}) => download('/api/system/logs/export', { query }),
    /** 我做过什么 */
    listActivity: (query: ListActivityInput = {}) => call<Page<ActivityItem>>('GET', '/api/users/activity', { query }),
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
    /** 货品列表：keyword 匹配名称、拼音首字母、全拼、货号、条码、助记码和别名，最像的在前；没有 keyword 时按排序，再按新旧。category 连它的小类一起。 */
    listProducts: (query: ListProductsInput = {}) => call<Page<Product>>('GET', '/api/products', { query }),
    /** 用过的分类，按货品数从多到少 */
    listCategories: () => call<string[]>('GET', '/api/products/categories'),
    /** 分类树：每一类后面跟着它的小类：客户只看到有货可看的分类。 */
    readCategoryTree: () => call<Category[]>('GET', '/api/products/category-tree'),
    /** 新建分类 */
    createCategory: (body: CreateCategoryInput) => call<Category[]>('POST', '/api/products/categories', { body }),
    /** 改分类的名字，或者移到别的类下面：货品跟着改名。 */
    updateCategory: ({ categoryId, ...body }: UpdateCategoryInput) =>
      call<Category[]>('PUT', `/api/products/categories/${encodeURIComponent(categoryId)}`, { body }),
    /** 排分类的先后：给同一级的全部或一部分，按想要的先后。 */
    arrangeCategories: (body: ArrangeCategoriesInput) =>
      call<Category[]>('PUT', '/api/products/category-tree', { body }),
    /** 删除分类：里面的货品搬到 moveTo（分类编号），不给就成了没有分类的；小类升到最上一级。 */
    deleteCategory: ({ categoryId, ...query }: DeleteCategoryInput) =>
      call<Category[]>('DELETE', `/api/products/categories/${encodeURIComponent(categoryId)}`, { query }),
    /** 用过的标签，按货品数从多到少 */
    listTags: () => call<Tag[]>('GET', '/api/products/tags'),
    /** 改标签的名字；新名字已经有就并成一个 */
    renameTag: (body: RenameTagInput) => call<Tag[]>('PUT', '/api/products/tags', { body }),
    /** 从所有货品上拿掉一个标签 */
    deleteTag: (query: DeleteTagInput) => call<DeleteTagAnswer>('DELETE', '/api/products/tags', { query }),
    /** 扫码找货品：先找条码，再找货号；unit 是这个码的单位。 */
    readByBarcode: ({ code }: ReadByBarcodeInput) =>
      call<ByBarcode>('GET', `/api/products/by-barcode/${encodeURIComponent(code)}`),
    /** 一次改很多货品：给出来的都改；有一样不在就都不改。 */
    changeProducts: (body: ChangeProductsInput) => call<ChangeProductsAnswer>('PUT', '/api/products', { body }),
    /** 删掉的货品，刚删的在前 */
    listDeleted: (query: ListDeletedInput = {}) => call<Page<Product>>('GET', '/api/products/deleted', { query }),
    /** 找回删掉的货品：回来时是停售的，看过了再上架。货号或条码已经给了别的货，要先改掉。 */
    restoreProduct: ({ id }: RestoreProductInput) =>
      call<Product>('POST', `/api/products/deleted/${encodeURIComponent(id)}/restore`),
    /** 货品详情 */
    readProduct: ({ id }: ReadProductInput) => call<Product>('GET', `/api/products/${encodeURIComponent(id)}`),
    /** 改货品 */
    updateProduct: ({ id, ...body }: UpdateProductInput) =>
      call<Product>('PUT', `/api/products/${encodeURIComponent(id)}`, { body }),
    /** 删除货品：软删除：不再能订，已有的单据不变，货号和条码让出来；能找回。 */
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
    listLevels: () => call<CustomerLevel[]>('GET', '/api/customer-levels'),
    /** 新建客户等级 */
    createLevel: (body: CreateLevelInput) => call<CustomerLevel>('POST', '/api/customer-levels', { body }),
    /** 改客户等级 */
    updateLevel: ({ levelId, ...body }: UpdateLevelInput) =>
      call<CustomerLevel>('PUT', `/api/customer-levels/${encodeURIComponent(levelId)}`, { body }),
    /** 删除客户等级：还有客户在用时要说搬到哪一等（moveTo，空为不分等），否则不删。最后一等不能删。 */
    deleteLevel: ({ levelId, ...query }: DeleteLevelInput) =>
      call<DeleteLevelAnswer>('DELETE', `/api/customer-levels/${encodeURIComponent(levelId)}`, { query }),
    /** 合并前看一眼：搬什么，哪里要选 */
    previewMerge: ({ id, ...query }: PreviewMergeInput) =>
      call<Merge>('GET', `/api/customers/${encodeURIComponent(id)}/merge-preview`, { query }),
    /** 把另一位客户并进来：单据、专属价、联系人和买家都搬过来，24 小时内可以撤销。冲突要逐条选，没选完不合并。 */
    mergeCustomers: ({ id, ...body }: MergeCustomersInput) =>
      call<CustomerCard>('POST', `/api/customers/${encodeURIComponent(id)}/merge`, { body }),
    /** 撤销合并：搬走的搬回来；合并以后新写的留在原处。 */
    undoMerge: ({ mergeId }: UndoMergeInput) =>
      call<UndoMergeAnswer>('POST', `/api/customers/merges/${encodeURIComponent(mergeId)}/undo`),
    /** 一位客户的全部个人信息：客户来要时给他：资料、联系人、地址、登录过的买家、单据。 */
    readPersonalData: ({ id }: ReadPersonalDataInput) =>
      call<PersonalData>('GET', `/api/customers/${encodeURIComponent(id)}/personal-data`),
    /** 抹掉一位客户的个人信息：姓名、电话、地址、微信绑定都抹掉，操作记录里的内容也抹掉；单据和金额留着。不能恢复。已删除的客户也能抹。 */
    eraseCustomer: ({ id, ...body }: EraseCustomerInput) =>
      call<EraseCustomerAnswer>('POST', `/api/customers/${encodeURIComponent(id)}/erase`, { body }),
  },
  /** 价格 */
  pricing: {
    /** 客户的专属价：平时只给今天用的；when=all 时带上还没到日子的。 */
    listPrices: ({ customerId, ...query }: ListPricesInput) =>
      call<CustomerPrice[]>('GET', `/api/customers/${encodeURIComponent(customerId)}/prices`, { query }),
    /** 设置客户的专属价：不写日子：改今天用的那个价，没有就从今天起新定一个。写了 validFrom：从那天起用新价，之前一直用的价用到前一天为止；一直用的价遇到以后的价就让到前一天。 */
    setPrice: ({ customerId, ...body }: SetPriceInput) =>
      call<CustomerPrice>('POST', `/api/customers/${encodeURIComponent(customerId)}/prices`, { body }),
    /** 一次改客户的很多价：要么都成，要么都不动；哪一行不行，details 里逐行说。 */
    setPrices: ({ customerId, ...body }: SetPricesInput) =>
      call<SetPricesAnswer>('PUT', `/api/customers/${encodeURIComponent(customerId)}/prices/batch`, { body }),
    /** 从别的客户抄专属价：抄今天用的价，从今天起用。preview=true 时只数数，不写。 */
    copyPrices: ({ customerId, ...body }: CopyPricesInput) =>
      call<CopyPricesAnswer>('POST', `/api/customers/${encodeURIComponent(customerId)}/prices/copy`, { body }),
    /** 一起涨或降这位客户的价：在他今天的价上改，写成专属价。preview=true 时只算不写。 */
    adjustPrices: ({ customerId, ...body }: AdjustPricesInput) =>
      call<AdjustPricesAnswerItem[]>('POST', `/api/customers/${encodeURIComponent(customerId)}/prices/adjust`, {
        body,
      }),
    /** 改客户的专属价：改今天用的那个价；没有就 404，要新定用 POST。 */
    changePrice: ({ customerId, productId, ...body }: ChangePriceInput) =>
      call<CustomerPrice>(
        'PUT',
        `/api/customers/${encodeURIComponent(customerId)}/prices/${encodeURIComponent(productId)}`,
        { body },
      ),
    /** 改一条专属价的价和日子 */
    changePriceRow: ({ customerId, rowId, ...body }: ChangePriceRowInput) =>
      call<CustomerPrice>(
        'PUT',
        `/api/customers/${encodeURIComponent(customerId)}/prices/rows/${encodeURIComponent(rowId)}`,
        { body },
      ),
    /** 取消客户的专属价：这个货品的都取消，还没到日子的也取消；写了 unit 就只取消那个单位的。取消后按等级价或默认售价。 */
    removePrice: ({ customerId, productId, ...query }: RemovePriceInput) =>
      call<RemovePriceAnswer>(
        'DELETE',
        `/api/customers/${encodeURIComponent(customerId)}/prices/${encodeURIComponent(productId)}`,
        { query },
      ),
    /** 取消一条专属价 */
    removePriceRow: ({ customerId, rowId }: RemovePriceRowInput) =>
      call<RemovePriceRowAnswer>(
        'DELETE',
        `/api/customers/${encodeURIComponent(customerId)}/prices/rows/${encodeURIComponent(rowId)}`,
      ),
    /** 算一批货品给某客户的价格：客户只能算自己的：customerId 以登录的身份为准。和下单用的是同一个算法。给 productIds 按计价单位算；给 lines 按单位和数量算，还说为什么，没有价的行 price 为 null。 */
    resolvePrices: (body: ResolvePricesInput = {}) => call<ResolvedPrice[]>('POST', '/api/prices/resolve', { body }),
    /** 等级价和阶梯价：今天用的和还没到日子的。 */
    listTiers: (query: ListTiersInput = {}) => call<PriceTier[]>('GET', '/api/prices/tiers', { query }),
    /** 定一个货品一个单位的等级价或阶梯价：从那天起就是这几级，没写的级取消；空的 steps 就是都取消。 */
    setTiers: (body: SetTiersInput) => call<PriceTier[]>('PUT', '/api/prices/tiers', { body }),
    /** 一个等级的价格表：全部在售货品，每个单位一行。levelId 写 all 就是给所有客户的阶梯价。 */
    readLevelPrices: ({ levelId }: ReadLevelPricesInput) =>
      call<LevelPrices>('GET', `/api/prices/levels/${encodeURIComponent(levelId)}`),
    /** 起草一次调价 */
    createEvent: (body: CreateEventInput) => call<PriceEvent>('POST', '/api/prices/events', { body }),
    /** 调价列表，新的在前 */
    listEvents: (query: ListEventsInput = {}) => call<Page<PriceEvent>>('GET', '/api/prices/events', { query }),
    /** 一次调价 */
    readEvent: ({ id }: ReadEventInput) => call<PriceEvent>('GET', `/api/prices/events/${encodeURIComponent(id)}`),
    /** 改调价草稿 */
    updateEvent: ({ id, ...body }: UpdateEventInput) =>
      call<PriceEvent>('PUT', `/api/prices/events/${encodeURIComponent(id)}`, { body }),
    /** 调价会改到什么：草稿按现在的价算；定了以后就是写下的那些。卖得怎么变看 /analytics/price-impact。 */
    previewEvent: ({ id }: PreviewEventInput) =>
      call<PriceEventPreview>('GET', `/api/prices/events/${encodeURIComponent(id)}/preview`),
    /** 定下调价：那天 0 点起用，不用人守着。有低于底价的，附言里写明原因。 */
    applyEvent: ({ id }: ApplyEventInput) =>
      call<PriceEvent>('POST', `/api/prices/events/${encodeURIComponent(id)}/apply`),
    /** 取消还没生效的调价：价回到调之前；之后单独改过的不动。 */
    cancelEvent: ({ id }: CancelEventInput) =>
      call<PriceEvent>('POST', `/api/prices/events/${encodeURIComponent(id)}/cancel`),
    /** 删除调价草稿 */
    deleteEvent: ({ id }: DeleteEventInput) =>
      call<DeleteEventAnswer>('DELETE', `/api/prices/events/${encodeURIComponent(id)}`),
    /** 给每位客户的调价通知：一段可以直接发的话，只写他会变的价。 */
    listNotices: ({ id }: ListNoticesInput) =>
      call<Notice[]>('GET', `/api/prices/events/${encodeURIComponent(id)}/notices`),
    /** 给一位客户发报价单：token 只给这一次，放进小程序卡片；只有这位客户的人打得开。 */
    issueCard: (body: IssueCardInput) => call<IssueCardAnswer>('POST', '/api/price-cards', { body }),
    /** 给一位客户发过的报价单和谁看过，新的在前 */
    listCards: (query: ListCardsInput) => call<PriceCard[]>('GET', '/api/price-cards', { query }),
    /** 打开报价单：给这位客户的人和店里能看价的人；客户的人打开会记一次。价是现在的价。 */
    openCard: (body: OpenCardInput) => call<OpenCardAnswer>('POST', '/api/price-cards/open', { body }),
    /** 收回报价单 */
    revokeCard: ({ id }: RevokeCardInput) =>
      call<RevokeCardAnswer>('DELETE', `/api/price-cards/${encodeURIComponent(id)}`),
    /** 价格变动记录，新的在前：按客户、货品、等级或某一次调价来看；只给看得到的客户的。记录不能改。 */
    listPriceHistory: (query: ListPriceHistoryInput = {}) =>
      call<Page<PriceHistoryItem>>('GET', '/api/prices/history', { query }),
  },
  /** 库存 */
  inventory: {
    /** 库存列表：有过进出的货品，数量按计价单位。low=true 只看不够的，缺得多的在前。 */
    listStocks: (query: ListStocksInput = {}) => call<Page<StockLevel>>('GET', '/api/inventory/stocks', { query }),
    /** 库存预警：可用低于预警线的货品 */
    listWarnings: () => call<StockLevel[]>('GET', '/api/inventory/warnings'),
    /** 一样货在每个仓库的库存 */
    readStock: ({ productId }: ReadStockInput) =>
      call<Stock>('GET', `/api/inventory/stocks/${encodeURIComponent(productId)}`),
    /** 设预警线 */
    setThreshold: ({ productId, ...body }: SetThresholdInput) =>
      call<StockLevel>('PUT', `/api/inventory/stocks/${encodeURIComponent(productId)}/threshold`, { body }),
    /** 手工入库、出库、调整：in 加，out 减（不够就拒绝），adjust 把现有改成写的数。 */
    createMovement: (body: CreateMovementInput) => call<StockMovement[]>('POST', '/api/inventory/movements', { body }),
    /** 出入库记录，新的在前 */
    listMovements: (query: ListMovementsInput = {}) =>
      call<Page<StockMovement>>('GET', '/api/inventory/movements', { query }),
    /** 从一个仓库调到另一个 */
    transferStock: (body: TransferStockInput) => call<StockMovement[]>('POST', '/api/inventory/transfers', { body }),
    /** 仓库列表 */
    listWarehouses: () => call<Warehouse[]>('GET', '/api/inventory/warehouses'),
    /** 新建仓库 */
    createWarehouse: (body: CreateWarehouseInput) => call<Warehouse>('POST', '/api/inventory/warehouses', { body }),
    /** 改仓库 */
    updateWarehouse: ({ id, ...body }: UpdateWarehouseInput) =>
      call<Warehouse>('PUT', `/api/inventory/warehouses/${encodeURIComponent(id)}`, { body }),
    /** 开一张盘点单 */
    openStocktake: (body: OpenStocktakeInput = {}) =>
      call<StocktakeSummary>('POST', '/api/inventory/stocktakes', { body }),
    /** 盘点单列表，新的在前 */
    listStocktakes: (query: ListStocktakesInput = {}) =>
      call<Page<StocktakeSummary>>('GET', '/api/inventory/stocktakes', { query }),
    /** 盘点单和点过的货 */
    readStocktake: ({ id }: ReadStocktakeInput) =>
      call<Stocktake>('GET', `/api/inventory/stocktakes/${encodeURIComponent(id)}`),
    /** 点几样货：每样记下点的那一刻的账面数；过账时只补差数，点过以后的进出不丢。同一样再点就换成新数。 */
    countStock: ({ id, ...body }: CountStockInput) =>
      call<CountStockAnswer>('PUT', `/api/inventory/stocktakes/${encodeURIComponent(id)}/items`, { body }),
    /** 核对并过账：把点的那一刻的差数记进库存；一张单只能过一次账。 */
    postStocktake: ({ id, ...body }: PostStocktakeInput) =>
      call<StocktakeSummary>('POST', `/api/inventory/stocktakes/${encodeURIComponent(id)}/post`, { body }),
    /** 作废盘点单 */
    cancelStocktake: ({ id }: CancelStocktakeInput) =>
      call<StocktakeSummary>('POST', `/api/inventory/stocktakes/${encodeURIComponent(id)}/cancel`),
  },
  /** 采购 */
  purchasing: {
    /** 供应商列表 */
    listSuppliers: (query: ListSuppliersInput = {}) => call<Page<Supplier>>('GET', '/api/suppliers', { query }),
    /** 新建供应商 */
    createSupplier: (body: CreateSupplierInput) => call<Supplier>('POST', '/api/suppliers', { body }),
    /** 改供应商 */
    updateSupplier: ({ id, ...body }: UpdateSupplierInput) =>
      call<Supplier>('PUT', `/api/suppliers/${encodeURIComponent(id)}`, { body }),
    /** 采购单列表，新的在前 */
    listPurchases: (query: ListPurchasesInput = {}) =>
      call<Page<PurchaseSummary>>('GET', '/api/purchase-orders', { query }),
    /** 开一张采购单 */
    createPurchase: (body: CreatePurchaseInput) => call<Purchase>('POST', '/api/purchase-orders', { body }),
    /** 按库存预警算要进多少货：可用低于预警线的货品，补到预警线的两倍，减去已经订了没到的；进价取上一次的。 */
    proposePurchase: () => call<PurchaseProposal[]>('GET', '/api/purchase-orders/proposal'),
    /** 采购单详情 */
    readPurchase: ({ id }: ReadPurchaseInput) =>
      call<Purchase>('GET', `/api/purchase-orders/${encodeURIComponent(id)}`),
    /** 改采购单草稿 */
    editPurchase: ({ id, ...body }: EditPurchaseInput) =>
      call<Purchase>('PUT', `/api/purchase-orders/${encodeURIComponent(id)}`, { body }),
    /** 向供应商下单 */
    orderPurchase: ({ id }: OrderPurchaseInput) =>
      call<Purchase>('POST', `/api/purchase-orders/${encodeURIComponent(id)}/order`),
    /** 收货：数量和价钱可以和订的不同；货进库存，平均成本跟着变。 */
    receivePurchase: ({ id, ...body }: ReceivePurchaseInput) =>
      call<Purchase>('POST', `/api/purchase-orders/${encodeURIComponent(id)}/receipts`, { body }),
    /** 退给供应商 */
    returnPurchase: ({ id, ...body }: ReturnPurchaseInput) =>
      call<Purchase>('POST', `/api/purchase-orders/${encodeURIComponent(id)}/returns`, { body }),
    /** 剩下的不要了 */
    closePurchase: ({ id }: ClosePurchaseInput) =>
      call<Purchase>('POST', `/api/purchase-orders/${encodeURIComponent(id)}/close`),
    /** 取消采购单 */
    cancelPurchase: ({ id }: CancelPurchaseInput) =>
      call<Purchase>('POST', `/api/purchase-orders/${encodeURIComponent(id)}/cancel`),
  },
  /** 订单 */
  orders: {
    /** 开一张订单：默认存成草稿；submit=true 时直接提交。带 Idempotency-Key 重发不会开两张。 */
    placeOrder: (body: PlaceOrderInput) => call<Order>('POST', '/api/orders', { body }),
    /** 订单列表：新的在前。日期是业务日，两头都含。客户只看得到自己的。 */
    listOrders: (query: ListOrdersInput = {}) => call<Page<OrderSummary>>('GET', '/api/orders', { query }),
    /** 订货页：这个客户能订的全部货品和他的价：带上次的 stamp 来问，只给变了的部分：parts 里是编号的末两位，那几部分的货品以这次的为准，没给的就是没有了。 */
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
    /** 为什么是这个价：和下单用的是同一个算法。成本、底价和毛利只有能看成本的人看得到。 */
    readPriceReasons: (query: ReadPriceReasonsInput) => call<PriceReasons>('GET', '/api/prices/why', { query }),
  },
  /** 导入和导出 */
  imports: {
    /** 下载导入的模板 */
    sendTemplate: ({ kind }: SendTemplateInput) => download(`/api/import/templates/${encodeURIComponent(kind)}`),
    /** 上传一个表，先看不写：xlsx 或 csv（UTF-8、GBK），最多 5000 行。每一行先对一遍：会新建、会更新、没变，还是有问题。货品按货号、没有货号按名称对；客户按名称和电话；专属价按客户、货品、单位、从哪天。空着的格子不改。 */
    startImport: (body: StartImportInput, onProgress?: OnProgress) =>
      upload<ImportJob>('/api/import/jobs', body, onProgress),
    /** 导入过的表，新的在前 */
    listImports: (query: ListImportsInput = {}) => call<Page<ImportJob>>('GET', '/api/import/jobs', { query }),
    /** 看一次导入的进度 */
    readImport: ({ id }: ReadImportInput) => call<ImportJob>('GET', `/api/import/jobs/${encodeURIComponent(id)}`),
    /** 一次导入的各行 */
    listImportLines: ({ id, ...query }: ListImportLinesInput) =>
      call<Page<ImportLine>>('GET', `/api/import/jobs/${encodeURIComponent(id)}/rows`, { query }),
    /** 改一行再对一遍，或者跳过它 */
    changeImportLine: ({ id, lineId, ...body }: ChangeImportLineInput) =>
      call<ImportLine>('PUT', `/api/import/jobs/${encodeURIComponent(id)}/rows/${encodeURIComponent(lineId)}`, {
        body,
      }),
    /** 导入接下来的几行：一次导入一段，整段都成或都不成；left 不是 0 就接着调。断了、重复调都没关系：导过的不会再导。写不进去的行记成有问题，别的行照样导。 */
    runImport: ({ id }: RunImportInput) => call<ImportJob>('POST', `/api/import/jobs/${encodeURIComponent(id)}/run`),
    /** 导出有多少行、分几个文件 */
    readExportSize: ({ kind }: ReadExportSizeInput) =>
      call<ExportSize>('GET', `/api/export/${encodeURIComponent(kind)}/size`),
    /** 导出成表格：列和模板一样，改好了能再导进来。每个文件最多 3000 行，part 是第几个。 */
    sendExport: ({ kind, ...query }: SendExportInput) => download(`/api/export/${encodeURIComponent(kind)}`, { query }),
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
    /** 客户分布：按等级、按行业：数现在没删除的客户；看不了全部客户的人，数自己看得到的。 */
    readCustomerDistribution: () => call<CustomerDistribution>('GET', '/api/analytics/customer-distribution'),
    /** 看板：一屏的数一次给齐：算销售的单：已确认、已发货、已完成；草稿、待审核、已驳回、已取消、已删除都不算。按下单的业务日（店铺所在时区）归日，两头都含。不给日期时是最近 30 天；最多 366 天。上一期一样长，从 compareStart 开始，不给就紧挨在前；不会伸进这一期（3 月和 2 月比，只比到 2 月底）。endDate 在今天以后时，两期的概览都只算到走过的天数。 */
    readDashboard: (query: ReadDashboardInput = {}) => call<Dashboard>('GET', '/api/analytics/dashboard', { query }),
    /** 改过价和低于底价的行：算销售的单（已确认、已发货、已完成）里的行，新的在前。不给日期时是最近 30 天，最多 366 天。 */
    listPriceExceptions: (query: ListPriceExceptionsInput = {}) =>
      call<PriceExceptions>('GET', '/api/analytics/price-exceptions', { query }),
    /** 一次调价会让销售变多少：把最近 30 天算销售的行按调之前和调之后的价各算一遍；只算会变的行，开单时单独改过价的不算。草稿提交时按那天的价。 */
    readPriceImpact: (query: ReadPriceImpactInput) =>
      call<PriceImpact>('GET', '/api/analytics/price-impact', { query }),
  },
}
