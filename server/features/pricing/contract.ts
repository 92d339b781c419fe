import { contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  explained,
  flag,
  id,
  instant,
  list,
  object,
  optional,
  text,
  yuan,
} from '../../platform/contract/fields'

/** Where a price comes from; the first that applies wins. */
export const PRICE_SOURCES = ['manual', 'special', 'level', 'tier', 'global'] as const

/** A word for where a price comes from. */
export type PriceSource = (typeof PRICE_SOURCES)[number]

/** Chinese names of the price sources, as the reason chip shows them. */
export const PRICE_SOURCE_LABELS: Record<PriceSource, string> = {
  manual: '改价',
  special: '专属价',
  level: '等级价',
  tier: '阶梯价',
  global: '列表价',
}

/** One special price of one customer. */
export const customerPrice = object('专属价', {
  id: id('专属价编号'),
  customerId: id('客户编号'),
  productId: id('货品编号'),
  productName: text('货品名称', 100),
  unit: text('计价单位', 20),
  price: yuan('专属价'),
  globalPrice: yuan('默认售价'),
  createdAt: instant('创建时间'),
  updatedAt: instant('更新时间'),
})

/** What one product costs one customer, and why. */
export const resolvedPrice = object('价格', {
  productId: id('货品编号'),
  price: yuan('价格'),
  globalPrice: yuan('默认售价'),
  priceSource: choice('价格来源', PRICE_SOURCES),
})

const target = { customerId: id('客户编号'), productId: id('货品编号') }

export const pricing = contract('pricing', '价格', {
  listPrices: endpoint({
    method: 'GET',
    path: '/customers/{customerId}/prices',
    summary: '客户的专属价',
    permission: 'prices.view',
    params: { customerId: target.customerId },
    query: { productId: optional(id('货品编号')) },
    answer: list('专属价列表', customerPrice, { max: 10_000 }),
  }),
  setPrice: endpoint({
    method: 'POST',
    path: '/customers/{customerId}/prices',
    summary: '设置客户的专属价',
    description: '已经有就改成新的。',
    permission: 'prices.update',
    params: { customerId: target.customerId },
    body: { productId: target.productId, price: yuan('专属价') },
    answer: customerPrice,
  }),
  changePrice: endpoint({
    method: 'PUT',
    path: '/customers/{customerId}/prices/{productId}',
    summary: '改客户的专属价',
    permission: 'prices.update',
    params: target,
    body: { price: yuan('专属价') },
    answer: customerPrice,
  }),
  removePrice: endpoint({
    method: 'DELETE',
    path: '/customers/{customerId}/prices/{productId}',
    summary: '取消客户的专属价',
    description: '取消后按默认售价。',
    permission: 'prices.update',
    params: target,
    answer: object('结果', { productId: id('货品编号'), deleted: flag('已取消') }),
  }),
  resolvePrices: endpoint({
    method: 'POST',
    path: '/prices/resolve',
    summary: '算一批货品给某客户的价格',
    description: '客户只能算自己的：customerId 以登录的身份为准。和下单用的是同一个算法。',
    permission: 'orders.place',
    body: {
      customerId: explained(optional(id('客户编号')), '员工必填；客户忽略'),
      productIds: list('货品', id('货品编号'), { min: 1, max: 500 }),
    },
    answer: list('价格列表', resolvedPrice, { max: 500 }),
  }),
})
