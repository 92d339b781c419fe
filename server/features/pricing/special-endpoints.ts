import { endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  defaulted,
  explained,
  flag,
  id,
  integer,
  list,
  nullable,
  object,
  optional,
  signedYuan,
  text,
  yuan,
} from '../../platform/contract/fields'
import { belowFloor, priceOverlap } from './errors'
import { customerPrice, MOST_AT_ONCE, reason, spanInput, unitInput } from './shapes'

/** Which special prices are asked for: those of today, or those to come as well. */
export const WHEN = ['now', 'all'] as const

const target = { customerId: id('客户编号'), productId: id('货品编号') }
const row = { customerId: id('客户编号'), rowId: id('专属价编号') }
const errors = [priceOverlap.type, belowFloor.type]
const priceInput = { price: yuan('专属价'), ...spanInput, reason }
const count = (label: string) => integer(label, 0, 100_000)

const batchRow = object('一行', {
  productId: target.productId,
  unit: unitInput,
  price: explained(nullable(yuan('专属价')), 'null 为取消这个货品这个单位的专属价'),
  ...spanInput,
  reason,
})

/** How prices change together: by percent, by an amount, or to one. */
export const CHANGE_KINDS = ['percent', 'amount', 'set'] as const
/** One of those. */
export type ChangeKind = (typeof CHANGE_KINDS)[number]
/** What prices are rounded to, in fen: not at all, to 0.1, 0.5 or 1 yuan. */
export const ROUNDINGS = ['none', 'tenth', 'half', 'one'] as const
/** One of those. */
export type Rounding = (typeof ROUNDINGS)[number]

/** A change of many prices, as it is asked for. */
export const change = object('怎么改', {
  kind: choice('怎么改', CHANGE_KINDS),
  percent: explained(optional(signedPercent()), '千分之几：涨 5% 写 50，降 3% 写 -30'),
  amount: explained(optional(signedYuan('加减多少')), '每个单位加多少元，减写负数'),
  price: optional(yuan('定成')),
  rounding: defaulted(choice('取整', ROUNDINGS), 'none'),
})

const adjusted = object('一行的前后', {
  productId: target.productId,
  productName: text('货品名称', 100),
  unit: text('单位', 20),
  before: explained(nullable(yuan('现在的价')), 'null 为没有价，改不了'),
  after: nullable(yuan('改后的价')),
  isBelowFloor: flag('低于底价'),
})

/** The endpoints about prices of one customer. */
export const specialEndpoints = {
  listPrices: endpoint({
    method: 'GET',
    path: '/customers/{customerId}/prices',
    summary: '客户的专属价',
    description: '平时只给今天用的；when=all 时带上还没到日子的。',
    permission: 'prices.view',
    params: { customerId: target.customerId },
    query: { productId: optional(id('货品编号')), when: defaulted(choice('哪些', WHEN), 'now') },
    answer: list('专属价列表', customerPrice, { max: 20_000 }),
  }),
  setPrice: endpoint({
    method: 'POST',
    path: '/customers/{customerId}/prices',
    summary: '设置客户的专属价',
    description:
      '不写日子：改今天用的那个价，没有就从今天起新定一个。写了 validFrom：从那天起用新价，之前一直用的价用到前一天为止；一直用的价遇到以后的价就让到前一天。',
    permission: 'prices.update',
    params: { customerId: target.customerId },
    body: { productId: target.productId, unit: unitInput, ...priceInput },
    answer: customerPrice,
    errors,
  }),
  setPrices: endpoint({
    method: 'PUT',
    path: '/customers/{customerId}/prices/batch',
    summary: '一次改客户的很多价',
    description: '要么都成，要么都不动；哪一行不行，details 里逐行说。',
    permission: 'prices.update',
    params: { customerId: target.customerId },
    body: { rows: list('行', batchRow, { min: 1, max: MOST_AT_ONCE }), reason },
    answer: object('结果', { set: count('定了几个'), removed: count('取消了几个'), unchanged: count('没变的') }),
    errors,
  }),
  copyPrices: endpoint({
    method: 'POST',
    path: '/customers/{customerId}/prices/copy',
    summary: '从别的客户抄专属价',
    description: '抄今天用的价，从今天起用。preview=true 时只数数，不写。',
    permission: 'prices.update',
    params: { customerId: target.customerId },
    body: {
      fromCustomerId: id('抄谁的'),
      overwrite: explained(defaulted(flag('盖掉已有的'), false), 'false 为只补没有的'),
      preview: defaulted(flag('只看不写'), false),
      reason,
    },
    answer: object('结果', {
      total: count('那位客户有几个'),
      set: count('会定几个'),
      kept: count('已有、不动的'),
      same: count('本来就一样的'),
      belowFloor: explained(count('低于底价的'), '有就要写原因'),
    }),
    errors,
  }),
  adjustPrices: endpoint({
    method: 'POST',
    path: '/customers/{customerId}/prices/adjust',
    summary: '一起涨或降这位客户的价',
    description: '在他今天的价上改，写成专属价。preview=true 时只算不写。',
    permission: 'prices.update',
    params: { customerId: target.customerId },
    body: {
      rows: list('货品', object('货品', { productId: target.productId, unit: unitInput }), {
        min: 1,
        max: MOST_AT_ONCE,
      }),
      change,
      ...spanInput,
      reason,
      preview: defaulted(flag('只看不写'), false),
    },
    answer: list('前后', adjusted, { max: MOST_AT_ONCE }),
    errors,
  }),
  changePrice: endpoint({
    method: 'PUT',
    path: '/customers/{customerId}/prices/{productId}',
    summary: '改客户的专属价',
    description: '改今天用的那个价；没有就 404，要新定用 POST。',
    permission: 'prices.update',
    params: target,
    body: { unit: unitInput, price: yuan('专属价'), reason },
    answer: customerPrice,
    errors,
  }),
  changePriceRow: endpoint({
    method: 'PUT',
    path: '/customers/{customerId}/prices/rows/{rowId}',
    summary: '改一条专属价的价和日子',
    permission: 'prices.update',
    params: row,
    body: priceInput,
    answer: customerPrice,
    errors,
  }),
  removePrice: endpoint({
    method: 'DELETE',
    path: '/customers/{customerId}/prices/{productId}',
    summary: '取消客户的专属价',
    description: '这个货品的都取消，还没到日子的也取消；写了 unit 就只取消那个单位的。取消后按等级价或默认售价。',
    permission: 'prices.update',
    params: target,
    query: { unit: unitInput },
    answer: object('结果', { productId: id('货品编号'), deleted: flag('已取消') }),
  }),
  removePriceRow: endpoint({
    method: 'DELETE',
    path: '/customers/{customerId}/prices/rows/{rowId}',
    summary: '取消一条专属价',
    permission: 'prices.update',
    params: row,
    answer: object('结果', { id: id('专属价编号'), deleted: flag('已取消') }),
  }),
}

function signedPercent() {
  return integer('比例', -999, 10_000)
}
