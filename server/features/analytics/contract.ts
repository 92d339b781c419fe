import { contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  day,
  defaulted,
  explained,
  id,
  instant,
  integer,
  list,
  nullable,
  object,
  optional,
  quantitySum,
  text,
  yuan,
} from '../../platform/contract/fields'
import { priceEndpoints } from './price-endpoints'

const COUNTED =
  '算销售的单：已确认、已发货、已完成；草稿、待审核、已驳回、已取消、已删除都不算。按下单的业务日（店铺所在时区）归日，两头都含。'
const RANGE = '不给日期时是最近 30 天；最多 366 天。'

const range = { startDate: optional(day('开始日期')), endDate: optional(day('结束日期')) }
const count = (label: string) => integer(label, 0, 1_000_000_000)

const overview = object('销售概览', {
  totalOrders: explained(count('订单数'), '算销售的单数'),
  totalAmount: explained(yuan('销售额'), '这些单的合计之和'),
  totalCustomers: explained(count('下单客户数'), '有算销售的单的客户，去重'),
  averageOrderAmount: explained(yuan('客单价'), '销售额除以订单数，四舍五入到分；没有单是 0'),
  newCustomers: explained(count('新客户数'), '第一张算销售的单落在这段日子里的客户'),
  allCustomers: explained(count('全部客户数'), '现在没删除的客户'),
})

const trendPoint = object('趋势点', {
  date: explained(day('日期'), '这一段的第一天：日、周一、或一号'),
  endDate: explained(day('最后一天'), '这一段的最后一天，不超出所选范围'),
  totalOrders: count('订单数'),
  totalAmount: yuan('销售额'),
  totalCustomers: count('下单客户数'),
})

const productRank = object('热销货品', {
  productId: id('货品编号'),
  productName: text('货品名称', 100),
  unit: text('计价单位', 20),
  totalQuantity: quantitySum('数量'),
  totalAmount: yuan('金额'),
  totalOrders: count('订单数'),
})

const customerRank = object('客户分析', {
  customerId: id('客户编号'),
  customerName: text('客户名称', 50),
  totalAmount: yuan('金额'),
  totalOrders: explained(count('订单数'), '下单频次'),
  averageOrderAmount: yuan('客单价'),
  lastOrderOn: day('最近一单'),
})

const share = object('一份', {
  key: explained(nullable(text('值', 50)), '等级编号或行业；null 为没写'),
  label: text('名称', 50),
  count: count('客户数'),
})

const trend = (label: string) => list(label, trendPoint, { max: 400 })
const span = (label: string) => object(label, { startDate: day('开始日期'), endDate: day('结束日期') })
const limit = defaulted(integer('排名数量', 1, 100), 10)
const PERIODS = ['daily', 'weekly', 'monthly'] as const

export const analytics = contract('analytics', '统计', {
  readOverview: endpoint({
    method: 'GET',
    path: '/analytics/overview',
    summary: '销售概览',
    description: `${COUNTED}${RANGE}`,
    permission: 'analytics.view',
    query: range,
    answer: overview,
  }),
  readTrend: endpoint({
    method: 'GET',
    path: '/analytics/trend',
    summary: '销售趋势',
    description: `${COUNTED}${RANGE}没有单的日子也有一点，值为 0。一周从周一开始。`,
    permission: 'analytics.view',
    query: { ...range, period: defaulted(choice('时间周期', PERIODS), 'daily') },
    answer: trend('趋势'),
  }),
  listTopProducts: endpoint({
    method: 'GET',
    path: '/analytics/top-products',
    summary: '热销货品排行',
    description: `${COUNTED}${RANGE}名称和单位是货品现在的。`,
    permission: 'analytics.view',
    query: { ...range, limit, by: defaulted(choice('排序', ['amount', 'quantity'] as const), 'amount') },
    answer: list('排行', productRank, { max: 100 }),
  }),
  listTopCustomers: endpoint({
    method: 'GET',
    path: '/analytics/customers',
    summary: '客户分析',
    description: `${COUNTED}${RANGE}金额从高到低。`,
    permission: 'analytics.view',
    query: { ...range, limit: defaulted(integer('排名数量', 1, 100), 20) },
    answer: list('排行', customerRank, { max: 100 }),
  }),
  readCustomerDistribution: endpoint({
    method: 'GET',
    path: '/analytics/customer-distribution',
    summary: '客户分布：按等级、按行业',
    description: '数现在没删除的客户；看不了全部客户的人，数自己看得到的。',
    permission: 'analytics.view',
    answer: object('客户分布', {
      total: count('客户数'),
      byLevel: list('按等级', share, { max: 101 }),
      byIndustry: list('按行业', share, { max: 100 }),
    }),
  }),
  readDashboard: endpoint({
    method: 'GET',
    path: '/analytics/dashboard',
    summary: '看板：一屏的数一次给齐',
    description: `${COUNTED}${RANGE}上一期一样长，从 compareStart 开始，不给就紧挨在前；不会伸进这一期（3 月和 2 月比，只比到 2 月底）。endDate 在今天以后时，两期的概览都只算到走过的天数。`,
    permission: 'analytics.view',
    query: {
      ...range,
      compareStart: optional(day('上一期开始日期')),
      trendStart: explained(
        optional(day('趋势开始日期')),
        '每天的趋势从哪天画起，不给就是 startDate；给了，上一期每天就是紧挨在前的一样多天',
      ),
    },
    answer: object('看板', {
      range: span('这一期'),
      previousRange: span('上一期'),
      today: day('今天的业务日'),
      overview,
      previous: overview,
      trend: trend('每天'),
      previousTrend: trend('上一期每天'),
      topProducts: list('卖得最多', productRank, { max: 10 }),
      topCustomers: list('买得最多', customerRank, { max: 10 }),
      pending: object('要办的', { submitted: count('待审核'), confirmed: count('待发货') }),
      updatedAt: instant('更新时间'),
    }),
  }),
  ...priceEndpoints,
})
