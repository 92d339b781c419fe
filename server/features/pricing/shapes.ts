import {
  choice,
  day,
  explained,
  flag,
  id,
  instant,
  list,
  nullable,
  object,
  optional,
  quantitySum,
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

/** The most prices that are set at once. */
export const MOST_AT_ONCE = 500

/** From when to when a price holds, as it is asked for. */
export const spanInput = {
  validFrom: explained(optional(nullable(day('从哪天'))), '含这一天；不写就是今天起'),
  validTo: explained(optional(nullable(day('到哪天'))), '含这一天；不写就是一直用，到下一个价为止'),
}

/** From when to when a price holds, as it is told. */
export const span = {
  validFrom: explained(nullable(day('从哪天')), 'null 为一开始就是'),
  validTo: explained(nullable(day('到哪天')), 'null 为一直用'),
}

/** Why a price is what it is. */
export const reason = optional(nullable(text('原因', 100, 0)))

/** The unit a price is for. */
export const unitInput = explained(optional(text('单位', 20)), '货品的一个单位；不写就是计价单位')

/** One special price of one customer. */
export const customerPrice = object('专属价', {
  id: id('专属价编号'),
  customerId: id('客户编号'),
  productId: id('货品编号'),
  productName: text('货品名称', 100),
  unit: explained(text('单位', 20), '这个价是按哪个单位的；平时是计价单位'),
  price: yuan('专属价'),
  globalPrice: explained(yuan('默认售价'), '这个单位的列表价；没有单独的就是换算出来的'),
  ...span,
  reason: nullable(text('原因', 100, 0)),
  isBelowFloor: explained(optional(flag('低于底价')), '只有能看成本和底价的人看得到'),
  createdAt: instant('创建时间'),
  updatedAt: instant('更新时间'),
})

/** One price that could be it, in words, the one that is it marked. */
const candidate = object('候选价', {
  source: choice('价格来源', PRICE_SOURCES),
  label: explained(text('叫什么', 60), '专属价、满 10 箱、列表价'),
  price: yuan('价格'),
  isChosen: flag('就是这个价'),
  note: explained(text('说明', 200, 0), '哪天起用，或者为什么没用上'),
})

/** Every price that could be it, the one that is it first. */
export const trace = list('候选价', candidate, { max: 100 })

/** What one product costs one customer; asked for by line, in which unit and why. */
export const resolvedPrice = object('价格', {
  productId: id('货品编号'),
  price: explained(nullable(yuan('价格')), 'null 为按这个单位没有价'),
  globalPrice: explained(yuan('默认售价'), '计价单位的'),
  priceSource: nullable(choice('价格来源', PRICE_SOURCES)),
  unit: explained(optional(text('单位', 20)), '下面几个只在按 lines 算时给'),
  quantity: optional(quantitySum('数量')),
  listPrice: explained(optional(nullable(yuan('列表价'))), '这个单位自己的'),
  ruleId: optional(nullable(id('按哪一条价'))),
  trace: optional(trace),
})
