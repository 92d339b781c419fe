/** What people call the things behind the tables; a table that is not here is 资料. */
const KINDS: Record<string, string> = {
  tenants: '店铺',
  system_configs: '设置',
  users: '账号',
  memberships: '成员',
  permissions: '角色权限',
  role_flags: '特别权限',
  invites: '邀请',
  applications: '客户申请',
  products: '货品',
  product_units: '货品单位',
  product_audiences: '货品可见范围',
  product_barcodes: '条码',
  product_aliases: '货品别名',
  categories: '分类',
  customers: '客户',
  customer_contacts: '客户联系人',
  customer_addresses: '客户地址',
  customer_levels: '客户等级',
  customer_merges: '客户合并',
  customer_prices: '专属价',
  price_tiers: '阶梯价',
  price_events: '批量调价',
  orders: '订单',
  user_factors: '两步验证',
  user_identities: '绑定的账号',
}

/** Whose contract names the fields of a table, where they differ in name. */
const NOUNS: Record<string, string> = {
  memberships: 'members',
  users: 'members',
  system_configs: 'tenants',
  customer_prices: 'pricing',
  price_tiers: 'pricing',
  product_units: 'products',
}

/** What people call the things of a table. */
export const kindOf = (table: string): string => KINDS[table] ?? '资料'

/** Whose contract names the fields of a table. */
export const nounOf = (table: string): string => NOUNS[table] ?? (table.split('_')[0] as string)
