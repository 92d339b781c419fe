import { endpoint } from '../../platform/contract/endpoint'
import {
  day,
  explained,
  flag,
  id,
  integer,
  nullable,
  object,
  optional,
  page,
  paging,
  quantity,
  ratio,
  signedYuan,
  text,
  yuan,
} from '../../platform/contract/fields'

const exception = object('改过价的行', {
  orderId: id('订单编号'),
  orderNo: text('订单号', 20),
  on: day('业务日'),
  customerId: id('客户编号'),
  customerName: text('客户名称', 50),
  productName: text('货品名称', 100),
  unit: text('单位', 20),
  quantity: quantity('数量'),
  unitPrice: yuan('单价'),
  listPrice: yuan('列表价'),
  loss: explained(signedYuan('比列表价少收'), '负数为多收'),
  isManual: flag('改的价'),
  isBelowFloor: flag('低于底价'),
  reason: nullable(text('改价原因', 100, 0)),
  operator: nullable(text('谁开的', 50)),
})

/** The endpoints about what prices did, and what they would. */
export const priceEndpoints = {
  listPriceExceptions: endpoint({
    method: 'GET',
    path: '/analytics/price-exceptions',
    summary: '改过价和低于底价的行',
    description: '算销售的单（已确认、已发货、已完成）里的行，新的在前。不给日期时是最近 30 天，最多 366 天。',
    permission: 'analytics.view',
    query: {
      ...paging,
      startDate: optional(day('开始日期')),
      endDate: optional(day('结束日期')),
      customerId: optional(id('客户编号')),
      onlyBelowFloor: optional(flag('只看低于底价的')),
    },
    answer: object('改过价的行', {
      totalLoss: explained(signedYuan('一共少收'), '这些行比列表价少收的合计，负数为多收'),
      belowFloorCount: integer('低于底价的行数', 0, 1e9),
      exceptions: page(exception),
    }),
  }),
  readPriceImpact: endpoint({
    method: 'GET',
    path: '/analytics/price-impact',
    summary: '一次调价会让销售变多少',
    description:
      '把最近 30 天算销售的行按调之前和调之后的价各算一遍；只算会变的行，开单时单独改过价的不算。草稿提交时按那天的价。',
    permission: 'analytics.view',
    query: { id: id('调价编号') },
    answer: object('调价的影响', {
      startDate: day('从哪天'),
      endDate: day('到哪天'),
      draftCount: explained(integer('草稿', 0, 1e9), '里面有这些货的草稿'),
      lineCount: integer('会变的行数', 0, 1e9),
      customerCount: integer('这些行的客户数', 0, 1e9),
      before: yuan('按调之前的价'),
      after: yuan('按调之后的价'),
      change: explained(signedYuan('差多少'), '多收为正'),
      marginBefore: explained(optional(nullable(ratio('调之前的毛利率'))), '只有能看成本的人看得到'),
      marginAfter: optional(nullable(ratio('调之后的毛利率'))),
    }),
  }),
}
