import { endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  day,
  defaulted,
  explained,
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
  quantitySum,
  text,
  yuan,
} from '../../platform/contract/fields'
import { belowFloor, eventNotADraft, eventStarted, priceOverlap } from './errors'
import { change } from './special-endpoints'

/** Which prices an event changes. */
export const EVENT_TARGETS = ['list', 'level', 'special'] as const
/** One of those. */
export type EventTarget = (typeof EVENT_TARGETS)[number]
/** How an event stands; that its day has come follows from the day. */
export const EVENT_STATUSES = ['draft', 'applied', 'cancelled'] as const
/** One of those. */
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** What an event is about: no product and no category is everything on sale. */
export interface EventScope {
  productIds: string[]
  categories: string[]
  levelIds: string[]
  customerIds: string[]
}

/** The most prices one event may change, and of how many it tells. */
export const MOST_ITEMS = 5_000
/** So many lines of a preview are told one by one. */
export const MOST_TOLD = 200

const draft = {
  title: text('叫什么', 50),
  target: explained(choice('改哪种价', EVENT_TARGETS), 'list 列表价，level 等级价，special 专属价'),
  productIds: list('货品', id('货品编号'), { max: 500 }),
  categories: explained(list('分类', text('分类', 20, 0), { max: 100 }), '货品和分类都空就是全部在售的'),
  levelIds: list('等级', id('等级编号'), { max: 50 }),
  customerIds: list('客户', id('客户编号'), { max: 500 }),
  change,
  effectiveOn: explained(day('哪天起用'), '今天或以后'),
  note: text('附言', 200, 0),
}
const draftInput = {
  ...draft,
  productIds: optional(draft.productIds),
  categories: optional(draft.categories),
  levelIds: optional(draft.levelIds),
  customerIds: optional(draft.customerIds),
  note: defaulted(draft.note, ''),
}
const count = (label: string) => integer(label, 0, 10_000_000)
const target = { id: id('调价编号') }

/** A change of many prices from a day on. */
export const priceEvent = object('调价', {
  id: target.id,
  ...draft,
  status: choice('状态', EVENT_STATUSES),
  statusLabel: explained(text('状态名称', 20), '草稿、12-01 起、已生效、已取消'),
  isEffective: flag('已经生效'),
  itemCount: explained(count('几个价'), '草稿为 0'),
  createdBy: text('谁起草的', 50),
  appliedBy: nullable(text('谁定的', 50)),
  version: integer('版本', 1, 1_000_000_000),
  createdAt: instant('创建时间'),
})

const item = object('一个价', {
  productId: id('货品编号'),
  productName: text('货品名称', 100),
  unit: text('单位', 20),
  targetName: explained(text('谁的', 50, 0), '等级或客户；列表价为空'),
  minQuantity: quantitySum('从几个起'),
  before: yuan('现在的价'),
  after: yuan('改后的价'),
  isBelowFloor: flag('低于底价'),
  isBelowCost: explained(optional(flag('低于成本')), '只有能看成本的人看得到'),
})

const above = object('高过列表价的专属价', {
  customerId: id('客户编号'),
  customerName: text('客户名称', 50),
  productName: text('货品名称', 100),
  unit: text('单位', 20),
  price: yuan('专属价'),
  listPrice: yuan('新的列表价'),
})

/** What an event changes. */
export const eventPreview = object('调价预览', {
  itemCount: count('几个价'),
  productCount: count('几样货'),
  up: count('涨的'),
  down: count('降的'),
  same: count('没变的'),
  customerCount: explained(count('几位客户的价会变'), '看得到的、在用的客户'),
  belowFloor: count('低于底价的'),
  belowCost: explained(optional(count('低于成本的')), '只有能看成本的人看得到'),
  aboveListCount: explained(count('高过列表价的专属价'), '改完以后，这些客户的专属价比列表价还高'),
  aboveList: list('高过列表价的专属价', above, { max: MOST_TOLD }),
  items: explained(list('价', item, { max: MOST_TOLD }), `最多给 ${MOST_TOLD} 个`),
})

/** The endpoints about changes of many prices. */
export const eventEndpoints = {
  createEvent: endpoint({
    method: 'POST',
    path: '/prices/events',
    summary: '起草一次调价',
    permission: 'prices.update',
    body: draftInput,
    answer: priceEvent,
  }),
  listEvents: endpoint({
    method: 'GET',
    path: '/prices/events',
    summary: '调价列表，新的在前',
    permission: 'prices.view',
    query: paging,
    answer: page(priceEvent),
  }),
  readEvent: endpoint({
    method: 'GET',
    path: '/prices/events/{id}',
    summary: '一次调价',
    permission: 'prices.view',
    params: target,
    answer: priceEvent,
  }),
  updateEvent: endpoint({
    method: 'PUT',
    path: '/prices/events/{id}',
    summary: '改调价草稿',
    permission: 'prices.update',
    params: target,
    body: draftInput,
    answer: priceEvent,
    errors: [eventNotADraft.type],
  }),
  previewEvent: endpoint({
    method: 'GET',
    path: '/prices/events/{id}/preview',
    summary: '调价会改到什么',
    description: '草稿按现在的价算；定了以后就是写下的那些。卖得怎么变看 /analytics/price-impact。',
    permission: 'prices.view',
    params: target,
    answer: eventPreview,
  }),
  applyEvent: endpoint({
    method: 'POST',
    path: '/prices/events/{id}/apply',
    summary: '定下调价',
    description: '那天 0 点起用，不用人守着。有低于底价的，附言里写明原因。',
    permission: 'prices.update',
    params: target,
    answer: priceEvent,
    errors: [eventNotADraft.type, priceOverlap.type, belowFloor.type],
  }),
  cancelEvent: endpoint({
    method: 'POST',
    path: '/prices/events/{id}/cancel',
    summary: '取消还没生效的调价',
    description: '价回到调之前；之后单独改过的不动。',
    permission: 'prices.update',
    params: target,
    answer: priceEvent,
    errors: [eventStarted.type, eventNotADraft.type],
  }),
  deleteEvent: endpoint({
    method: 'DELETE',
    path: '/prices/events/{id}',
    summary: '删除调价草稿',
    permission: 'prices.update',
    params: target,
    answer: object('结果', { id: target.id, deleted: flag('已删除') }),
    errors: [eventNotADraft.type],
  }),
  listNotices: endpoint({
    method: 'GET',
    path: '/prices/events/{id}/notices',
    summary: '给每位客户的调价通知',
    description: '一段可以直接发的话，只写他会变的价。',
    permission: 'prices.view',
    params: target,
    answer: list(
      '通知',
      object('通知', {
        customerId: id('客户编号'),
        customerName: text('客户名称', 50),
        changes: count('几个价会变'),
        text: text('通知', 5_000),
      }),
      { max: 5_000 },
    ),
  }),
}
