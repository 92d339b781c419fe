import { endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  explained,
  id,
  instant,
  nullable,
  object,
  optional,
  page,
  paging,
  quantitySum,
  text,
  yuan,
} from '../../platform/contract/fields'
import { span } from './shapes'

/** Which price changed. */
export const HISTORY_KINDS = ['special', 'level', 'tier', 'list'] as const
/** One of those. */
export type HistoryKind = (typeof HISTORY_KINDS)[number]

/** Where it was changed. */
export const HISTORY_SOURCES = ['single', 'batch', 'copy', 'adjust', 'level', 'event', 'product', 'merge'] as const
/** One of those. */
export type HistorySource = (typeof HISTORY_SOURCES)[number]
/** How people call these places. */
export const HISTORY_SOURCE_LABELS: Record<HistorySource, string> = {
  single: '改了一个价',
  batch: '一起改的',
  copy: '从别的客户抄来',
  adjust: '按比例或加减改的',
  level: '等级价里改的',
  event: '调价',
  product: '货品里改的',
  merge: '客户合并',
}

const entry = object('价格变动', {
  id: id('编号'),
  kind: choice('哪种价', HISTORY_KINDS),
  productId: id('货品编号'),
  productName: text('货品名称', 100),
  unit: text('单位', 20),
  customerId: nullable(id('客户编号')),
  customerName: nullable(text('客户名称', 50)),
  levelName: nullable(text('等级名称', 20)),
  minQuantity: quantitySum('从几个起'),
  oldPrice: explained(nullable(yuan('原来的价')), 'null 为原来没有'),
  newPrice: explained(nullable(yuan('新的价')), 'null 为取消了'),
  ...span,
  reason: nullable(text('原因', 100, 0)),
  source: choice('从哪里改的', HISTORY_SOURCES),
  sourceLabel: text('从哪里改的', 20),
  eventId: nullable(id('调价编号')),
  operator: text('谁改的', 50),
  createdAt: instant('时间'),
})

/** The endpoint about what happened to prices. */
export const historyEndpoints = {
  listPriceHistory: endpoint({
    method: 'GET',
    path: '/prices/history',
    summary: '价格变动记录，新的在前',
    description: '按客户、货品、等级或某一次调价来看；只给看得到的客户的。记录不能改。',
    permission: 'prices.view',
    query: {
      ...paging,
      customerId: optional(id('客户编号')),
      productId: optional(id('货品编号')),
      levelId: optional(id('等级编号')),
      eventId: optional(id('调价编号')),
    },
    answer: page(entry),
  }),
}
