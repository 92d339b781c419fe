import { contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  explained,
  defaulted,
  flag,
  id,
  instant,
  integer,
  list,
  nullable,
  object,
  optional,
  page,
  paging,
  text,
  yuan,
} from '../../platform/contract/fields'

/** Whether a product can be ordered. */
export const PRODUCT_STATUSES = ['active', 'inactive'] as const
/** One of those. */
export type ProductStatus = (typeof PRODUCT_STATUSES)[number]
/** Chinese names of the product statuses. */
export const PRODUCT_STATUS_LABELS: Record<ProductStatus, string> = { active: '在售', inactive: '停售' }

/** Which buyers see a product: all, or those of some levels and some customers. */
export const VISIBILITIES = ['all', 'some'] as const
/** One of those. */
export type Visibility = (typeof VISIBILITIES)[number]

const unitFields = {
  name: text('单位名称', 20),
  numerator: explained(integer('换算', 1, 1_000_000), '一个这样的单位合几个计价单位：分子。1 箱 24 瓶写 24'),
  denominator: explained(integer('换算的分母', 1, 1_000_000), '1 两合 1/10 斤：分子 1，分母 10'),
  decimals: explained(integer('小数位', 0, 2), '数量可以写几位小数：箱 0，斤 2'),
  price: explained(nullable(yuan('单位价格')), '列表价；null 为按计价单位换算'),
}

const unitInput = object('单位', {
  id: explained(optional(id('单位编号')), '改已有的单位时带上，改名不影响它的价格'),
  ...unitFields,
  denominator: defaulted(unitFields.denominator, 1),
  decimals: defaulted(unitFields.decimals, 0),
  price: optional(unitFields.price),
})

/** Another unit of a product. */
export const productUnit = object('单位', { id: id('单位编号'), ...unitFields })

/** How many units a product may have beside its pricing unit. */
const MOST_UNITS = 9

const tradeFields = {
  unitDecimals: explained(integer('计价单位的小数位', 0, 2), '计价单位的数量可以写几位小数'),
  units: list('其他单位', unitInput, { max: MOST_UNITS, uniqueBy: 'name' }),
  saleUnit: explained(text('默认销售单位', 20, 0), '下单时先用哪个单位；空为计价单位'),
  converts: explained(flag('按换算定价'), '没有单独定价的单位，用计价单位的价换算；否则那个单位没有价'),
  costPrice: explained(nullable(yuan('成本价')), '只有能看成本的人看得到'),
  floorPrice: explained(nullable(yuan('底价')), '只有能看成本的人看得到；低于它要写原因'),
  status: choice('状态', PRODUCT_STATUSES),
  visibility: choice('谁看得到', VISIBILITIES),
  visibleLevels: list('看得到的等级', id('等级编号'), { max: 50 }),
  visibleCustomers: list('看得到的客户', id('客户编号'), { max: 500 }),
}

const tradeInput = {
  unitDecimals: optional(tradeFields.unitDecimals),
  units: optional(tradeFields.units),
  saleUnit: optional(tradeFields.saleUnit),
  converts: optional(tradeFields.converts),
  costPrice: optional(tradeFields.costPrice),
  floorPrice: optional(tradeFields.floorPrice),
  status: optional(tradeFields.status),
  visibility: optional(tradeFields.visibility),
  visibleLevels: optional(tradeFields.visibleLevels),
  visibleCustomers: optional(tradeFields.visibleCustomers),
}

/** What the shop's people may write on a product. */
export const productFields = {
  name: text('货品名称', 100),
  globalPrice: yuan('默认售价'),
  unit: text('计价单位', 20),
  category: text('分类', 20, 0),
  spec: text('规格', 50, 0),
}

/** A product as everybody of the shop sees it. Special prices are never here: see the catalogue. */
export const product = object('货品', {
  id: id('货品编号'),
  ...productFields,
  unitDecimals: tradeFields.unitDecimals,
  units: list('其他单位', productUnit, { max: MOST_UNITS }),
  saleUnit: tradeFields.saleUnit,
  converts: tradeFields.converts,
  costPrice: optional(tradeFields.costPrice),
  floorPrice: optional(tradeFields.floorPrice),
  status: tradeFields.status,
  visibility: explained(optional(tradeFields.visibility), '可见范围只给能改货品的人看'),
  visibleLevels: optional(tradeFields.visibleLevels),
  visibleCustomers: optional(tradeFields.visibleCustomers),
  version: integer('版本', 1, 1_000_000_000),
  initials: explained(text('拼音首字母', 100, 0), '由名称算出，手机上搜索用'),
  pinyin: explained(text('全拼', 400, 0), '由名称算出，手机上搜索用'),
  createdAt: instant('创建时间'),
  updatedAt: instant('更新时间'),
})

const target = { id: id('货品编号') }

export const products = contract('products', '货品', {
  createProduct: endpoint({
    method: 'POST',
    path: '/products',
    summary: '新建货品',
    permission: 'products.create',
    body: {
      name: productFields.name,
      globalPrice: productFields.globalPrice,
      unit: defaulted(productFields.unit, '个'),
      category: defaulted(productFields.category, ''),
      spec: defaulted(productFields.spec, ''),
      ...tradeInput,
    },
    answer: product,
  }),
  listProducts: endpoint({
    method: 'GET',
    path: '/products',
    summary: '货品列表',
    description: 'keyword 匹配名称、拼音首字母和全拼。',
    permission: 'products.view',
    query: {
      ...paging,
      keyword: optional(text('关键词', 50, 0)),
      category: optional(text('分类', 20, 0)),
    },
    answer: page(product),
  }),
  listCategories: endpoint({
    method: 'GET',
    path: '/products/categories',
    summary: '用过的分类，按货品数从多到少',
    permission: 'products.view',
    answer: list('分类', text('分类', 20, 0), { max: 1000 }),
  }),
  readProduct: endpoint({
    method: 'GET',
    path: '/products/{id}',
    summary: '货品详情',
    permission: 'products.view',
    params: target,
    answer: product,
  }),
  updateProduct: endpoint({
    method: 'PUT',
    path: '/products/{id}',
    summary: '改货品',
    permission: 'products.update',
    params: target,
    body: {
      name: optional(productFields.name),
      globalPrice: optional(productFields.globalPrice),
      unit: optional(productFields.unit),
      category: optional(productFields.category),
      spec: optional(productFields.spec),
      ...tradeInput,
      version: explained(optional(integer('版本', 1, 1_000_000_000)), '看到的版本；给了就核对'),
    },
    answer: product,
  }),
  deleteProduct: endpoint({
    method: 'DELETE',
    path: '/products/{id}',
    summary: '删除货品',
    description: '软删除：不再能订，已有的单据不变。',
    permission: 'products.delete',
    params: target,
    answer: object('结果', { id: id('货品编号'), deleted: flag('已删除') }),
  }),
})
