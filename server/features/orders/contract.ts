import { contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  day,
  defaulted,
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
  page,
  paging,
  quantity,
  text,
  yuan,
} from '../../platform/contract/fields'
import { PRICE_SOURCES } from '../pricing/contract'
import { ORDER_ACTIONS, ORDER_STATUSES } from './statuses'
import * as failures from './errors'

/** The most lines of one order. */
export const MAX_LINES = 500

const lineInput = object('货品明细', {
  productId: id('货品编号'),
  quantity: quantity('数量'),
  unit: explained(optional(text('计价单位', 20)), '只核对：和货品的计价单位不同就报错'),
  unitPrice: explained(optional(yuan('单价')), '价格由服务端算。有改价权限并写了 priceReason 时才按它'),
  priceReason: optional(text('改价原因', 100)),
  expectPrice: explained(optional(yuan('看到的价')), '屏幕上看到的单价；和现在的价不同就返回 409 和新价，不下单'),
  remark: optional(text('行备注', 200, 0)),
})

const lines = list('货品明细', lineInput, { min: 1, max: MAX_LINES, uniqueBy: 'productId' })

const orderLine = object('订单行', {
  id: id('行编号'),
  productId: id('货品编号'),
  productName: text('货品名称', 100),
  unit: text('计价单位', 20),
  quantity: quantity('数量'),
  unitPrice: yuan('单价'),
  totalPrice: yuan('小计'),
  listPrice: explained(yuan('列表价'), '开单时的默认售价'),
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
  itemCount: explained(integer('几种货', 0, MAX_LINES), '行数'),
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

const target = { id: id('订单编号') }
const head = {
  customerId: explained(optional(id('客户编号')), '员工必填；客户忽略，只能给自己下单'),
  items: lines,
  remark: optional(nullable(text('备注', 500, 0))),
  deliveryOn: optional(nullable(day('送货日'))),
}

const catalogueEntry = object('可订货品', {
  id: id('货品编号'),
  name: text('货品名称', 100),
  unit: text('计价单位', 20),
  category: text('分类', 20, 0),
  spec: text('规格', 50, 0),
  initials: text('拼音首字母', 100, 0),
  pinyin: text('全拼', 400, 0),
  globalPrice: yuan('列表价'),
  price: yuan('这个客户的价'),
  priceSource: choice('价格来源', PRICE_SOURCES),
  usualQuantity: explained(nullable(quantity('平时拿多少')), '最近六单里至少两单拿过的货的中位数；不常拿为 null'),
  last: nullable(object('上一次', { price: yuan('单价'), quantity: quantity('数量'), on: day('业务日') })),
})

export const orders = contract('orders', '订单', {
  placeOrder: endpoint({
    method: 'POST',
    path: '/orders',
    summary: '开一张订单',
    description: '默认存成草稿；submit=true 时直接提交。带 Idempotency-Key 重发不会开两张。',
    permission: 'orders.place',
    body: { ...head, submit: defaulted(flag('直接提交'), false) },
    answer: order,
    errors: failures.placing,
  }),
  listOrders: endpoint({
    method: 'GET',
    path: '/orders',
    summary: '订单列表',
    description: '新的在前。日期是业务日，两头都含。客户只看得到自己的。',
    permission: 'orders.view',
    query: {
      ...paging,
      status: optional(choice('状态', ORDER_STATUSES)),
      customerId: optional(id('客户编号')),
      productId: explained(optional(id('货品编号')), '含有这个货品的订单'),
      startDate: optional(day('开始日期')),
      endDate: optional(day('结束日期')),
      keyword: explained(optional(text('关键词', 50, 0)), '订单号或客户名称'),
      counted: explained(optional(flag('只看算销售的')), '统计里的数就是这些单：已确认、已发货、已完成'),
    },
    answer: page(orderSummary),
  }),
  readCatalogue: endpoint({
    method: 'GET',
    path: '/orders/catalogue',
    summary: '订货页：这个客户能订的全部货品和他的价',
    permission: 'orders.place',
    query: { customerId: explained(optional(id('客户编号')), '员工必填；客户忽略') },
    answer: object('订货页', {
      customer: object('客户', {
        id: id('客户编号'),
        name: text('客户名称', 50),
        phone: nullable(text('联系电话', 20, 0)),
        address: nullable(text('送货地址', 200, 0)),
      }),
      notice: explained(text('订货提示', 60, 0), '店铺写的一句话，例如截单时间'),
      today: day('今天的业务日'),
      products: list('可订货品', catalogueEntry, { max: 20_000 }),
    }),
  }),
  readWorkbench: endpoint({
    method: 'GET',
    path: '/orders/workbench',
    summary: '工作台：现在要办的单',
    description: '每个数等于订单列表按同一状态筛出来的条数。',
    permission: 'orders.workbench',
    answer: object('工作台', {
      counts: object('各状态的单数', {
        draft: integer('草稿', 0, 1e9),
        submitted: integer('待审核', 0, 1e9),
        confirmed: integer('待发货', 0, 1e9),
        shipped: integer('送货中', 0, 1e9),
      }),
      oldestSubmittedAt: nullable(instant('最早一张待审核的提交时间')),
      dueToday: explained(integer('今天要送的', 0, 1e9), '待发货里送货日是今天或更早的'),
      urgent: explained(list('先办这几单', orderSummary, { max: 20 }), '待审核和待发货，送货日早的在前，再按提交先后'),
    }),
  }),
  readOrder: endpoint({
    method: 'GET',
    path: '/orders/{id}',
    summary: '订单详情',
    permission: 'orders.view',
    params: target,
    query: { includeHistory: defaulted(flag('带上历史'), false) },
    answer: order,
  }),
  editOrder: endpoint({
    method: 'PUT',
    path: '/orders/{id}',
    summary: '改草稿',
    description: '只有草稿能改；每次都按现在的价重算。version 是看到的版本，别人改过就返回 409。',
    permission: 'orders.place',
    params: target,
    body: {
      items: lines,
      remark: head.remark,
      deliveryOn: head.deliveryOn,
      version: integer('版本', 1, 1_000_000_000),
    },
    answer: order,
    errors: [...failures.placing, failures.notADraft.type],
  }),
  deleteOrder: endpoint({
    method: 'DELETE',
    path: '/orders/{id}',
    summary: '删除草稿',
    permission: 'orders.place',
    params: target,
    answer: object('结果', { id: id('订单编号'), deleted: flag('已删除') }),
    errors: [failures.notADraft.type],
  }),
  moveOrder: endpoint({
    method: 'PUT',
    path: '/orders/{id}/status',
    summary: '改订单状态',
    description: '只能走 allowedActions 里的下一步。operator 会被忽略：操作人就是登录的人。',
    permission: 'orders.view',
    params: target,
    body: {
      status: choice('状态', ORDER_STATUSES),
      operator: optional(text('操作人', 50, 0)),
      remark: optional(nullable(text('备注', 500, 0))),
      version: explained(optional(integer('版本', 1, 1_000_000_000)), '看到的版本；给了就核对'),
    },
    answer: order,
    errors: [failures.illegalTransition.type, failures.stepNotAllowed.type, failures.reasonMissing.type],
  }),
  listStatusFlows: endpoint({
    method: 'GET',
    path: '/orders/{id}/status-flows',
    summary: '订单的状态流转记录',
    permission: 'orders.view',
    params: target,
    answer: list('状态流转', statusFlow, { max: 1000 }),
  }),
})
