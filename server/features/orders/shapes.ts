import {
  choice,
  day,
  explained,
  flag,
  id,
  instant,
  integer,
  json,
  list,
  nullable,
  object,
  optional,
  quantity,
  quantitySum,
  text,
  yuan,
} from '../../platform/contract/fields'
import { PRICE_SOURCES } from '../pricing/contract'
import { ORDER_ACTIONS, ORDER_STATUSES } from './statuses'

/** The most lines of one order. */
export const MAX_LINES = 500

/** The longest stamp of a catalogue: 256 parts, each with its name and its digest. */
export const MOST_STAMP = 2000

const lineInput = object('货品明细', {
  productId: id('货品编号'),
  quantity: quantity('数量'),
  unit: explained(optional(text('单位', 20)), '货品的一个单位；不写就是计价单位'),
  unitPrice: explained(optional(yuan('单价')), '价格由服务端算。有改价权限并写了 priceReason 时才按它'),
  priceReason: optional(text('改价原因', 100)),
  expectPrice: explained(optional(yuan('看到的价')), '屏幕上看到的单价；和现在的价不同就返回 409 和新价，不下单'),
  remark: optional(text('行备注', 200, 0)),
})

/** The lines of an order, as they are asked for: no product twice in the same unit. */
export const lines = list('货品明细', lineInput, { min: 1, max: MAX_LINES })

const orderLine = object('订单行', {
  id: id('行编号'),
  productId: id('货品编号'),
  productName: text('货品名称', 100),
  unit: text('单位', 20),
  unitNumerator: explained(integer('换算', 1, 1_000_000), '一个这样的单位合几个计价单位：分子'),
  unitDenominator: integer('换算的分母', 1, 1_000_000),
  quantity: quantity('数量'),
  unitPrice: yuan('单价'),
  totalPrice: yuan('小计'),
  listPrice: explained(yuan('列表价'), '开单时这个单位的默认售价'),
  priceSource: choice('价格来源', PRICE_SOURCES),
  priceReason: nullable(text('改价原因', 100)),
  remark: nullable(text('行备注', 200, 0)),
})

const summaryFields = {
  id: id('订单编号'),
  orderNo: text('订单号', 20),
  customerId: id('客户编号'),
  customerName: text('客户名称', 50),
  totalAmount: yuan('合计'),
  status: choice('状态', ORDER_STATUSES),
  statusLabel: text('状态名称', 20),
  remark: nullable(text('备注', 500, 0)),
  createdBy: nullable(text('开单人', 50)),
  bizDate: explained(day('业务日'), '下单那天，按店铺所在时区'),
  deliveryOn: nullable(day('送货日')),
  itemCount: explained(integer('几种货', 0, MAX_LINES), '同一样货用两个单位算一种'),
  digest: explained(text('头几样', 400, 0), '头三样货的名称，用顿号隔开'),
  version: integer('版本', 1, 1_000_000_000),
  createdAt: instant('创建时间'),
  updatedAt: instant('更新时间'),
}

/** One row of an order list. */
export const orderSummary = object('订单摘要', summaryFields)

/** Something this person may do to this order now; the phone draws a button for each. */
const action = object('可做的动作', {
  name: choice('动作', ORDER_ACTIONS),
  label: text('按钮文字', 20),
  status: explained(nullable(choice('目标状态', ORDER_STATUSES)), '改状态的动作要发的 status；edit、delete 为 null'),
  needsReason: flag('要写原因'),
  isDanger: flag('要二次确认'),
})

/** One step of the order's way through its statuses. */
export const statusFlow = object('状态流转', {
  id: id('编号'),
  fromStatus: nullable(choice('原状态', ORDER_STATUSES)),
  toStatus: choice('目标状态', ORDER_STATUSES),
  toStatusLabel: text('目标状态名称', 20),
  operator: text('操作人', 50),
  remark: nullable(text('备注', 500, 0)),
  createdAt: instant('时间'),
})

const history = object('历史', {
  id: id('编号'),
  action: text('操作', 50),
  description: nullable(text('说明', 200, 0)),
  operator: nullable(text('操作人', 50)),
  changes: nullable(json('变更')),
  createdAt: instant('时间'),
})

/** An order with its lines and what this person may do to it. */
export const order = object('订单', {
  ...summaryFields,
  customerPhone: nullable(text('客户电话', 20, 0)),
  customerAddress: nullable(text('送货地址', 200, 0)),
  items: list('货品明细', orderLine, { max: MAX_LINES }),
  allowedActions: list('可做的动作', action, { max: 20 }),
  statusFlows: explained(optional(list('状态流转', statusFlow, { max: 1000 })), 'includeHistory=true 时给'),
  histories: explained(optional(list('历史', history, { max: 1000 })), 'includeHistory=true 时给'),
})

/** Which order is meant. */
export const target = { id: id('订单编号') }
/** What an order is written from. */
export const head = {
  customerId: explained(optional(id('客户编号')), '员工必填；客户忽略，只能给自己下单'),
  items: lines,
  remark: optional(nullable(text('备注', 500, 0))),
  deliveryOn: optional(nullable(day('送货日'))),
}

const rung = object('价格台阶', {
  from: explained(quantitySum('从多少起'), '数量到了这里就按这个价；第一级从 0 起'),
  price: yuan('单价'),
  source: choice('价格来源', PRICE_SOURCES),
})

const catalogueUnit = object('单位', {
  name: text('单位', 20),
  numerator: integer('换算', 1, 1_000_000),
  denominator: integer('换算的分母', 1, 1_000_000),
  decimals: integer('小数位', 0, 2),
  listPrice: explained(nullable(yuan('列表价')), '这个单位自己的列表价；null 为按换算'),
  rungs: explained(list('价格台阶', rung, { max: 200 }), '空的：这个单位没有价，不能订'),
})

/** One product of the ordering page, at this customer's price. */
export const catalogueEntry = object('可订货品', {
  id: id('货品编号'),
  name: text('货品名称', 100),
  unit: text('计价单位', 20),
  category: text('分类', 20, 0),
  spec: text('规格', 50, 0),
  initials: text('拼音首字母', 100, 0),
  pinyin: text('全拼', 400, 0),
  sku: text('货号', 40, 0),
  mnemonic: text('助记码', 50, 0),
  barcodes: list('条码', object('条码', { code: text('条码', 100), unit: text('单位', 20) }), { max: 100 }),
  aliases: explained(list('别名', text('别名', 100), { max: 500 }), '大家的叫法和这个客户的叫法'),
  imageUrl: explained(nullable(text('图片地址', 300)), '第一张图的小图'),
  globalPrice: explained(yuan('列表价'), '默认销售单位的列表价'),
  price: explained(yuan('这个客户的价'), '默认销售单位、最少数量时的价；units 里有全部'),
  priceSource: choice('价格来源', PRICE_SOURCES),
  units: explained(list('单位', catalogueUnit, { max: 10 }), '默认销售单位在最前'),
  usualUnit: explained(text('平时用的单位', 20, 0), '上一次用的单位；没有拿过为空'),
  usualQuantity: explained(nullable(quantity('平时拿多少')), '最近六单里至少两单拿过的货的中位数；不常拿为 null'),
  last: nullable(
    object('上一次', { price: yuan('单价'), quantity: quantity('数量'), unit: text('单位', 20), on: day('业务日') }),
  ),
})
