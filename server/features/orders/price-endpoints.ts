import { endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  day,
  explained,
  id,
  list,
  nullable,
  object,
  optional,
  quantity,
  quantitySum,
  ratio,
  signedYuan,
  text,
  yuan,
} from '../../platform/contract/fields'
import { PRICE_SOURCES } from '../pricing/contract'
import { trace } from '../pricing/shapes'

const deal = object('一次成交', {
  orderId: id('订单编号'),
  orderNo: text('订单号', 20),
  on: day('业务日'),
  quantity: quantity('数量'),
  unit: text('单位', 20),
  price: yuan('单价'),
  priceSource: choice('价格来源', PRICE_SOURCES),
})

/** The endpoints about how lines came to their prices. */
export const priceEndpoints = {
  readPriceReasons: endpoint({
    method: 'GET',
    path: '/prices/why',
    summary: '为什么是这个价',
    description: '和下单用的是同一个算法。成本、底价和毛利只有能看成本的人看得到。',
    permission: 'orders.place',
    query: {
      customerId: explained(optional(id('客户编号')), '员工必填；客户忽略'),
      productId: id('货品编号'),
      unit: explained(optional(text('单位', 20)), '不写就是计价单位'),
      quantity: explained(optional(quantity('数量')), '不写就是 1'),
    },
    answer: object('为什么是这个价', {
      productId: id('货品编号'),
      productName: text('货品名称', 100),
      unit: text('单位', 20),
      quantity: quantitySum('数量'),
      price: explained(nullable(yuan('价格')), 'null 为按这个单位没有价'),
      priceSource: nullable(choice('价格来源', PRICE_SOURCES)),
      listPrice: nullable(yuan('列表价')),
      trace,
      cost: optional(
        object('成本', {
          cost: nullable(yuan('成本')),
          floor: nullable(yuan('底价')),
          profit: explained(nullable(signedYuan('每个单位赚')), '价减成本'),
          margin: explained(nullable(ratio('毛利率')), '0.196 是 19.6%'),
        }),
      ),
      deals: explained(list('最近三次', deal, { max: 3 }), '这位客户最近拿这样货，新的在前'),
    }),
  }),
}
