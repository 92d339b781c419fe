import { endpoint } from '../../platform/contract/endpoint'
import {
  day,
  explained,
  flag,
  id,
  integer,
  list,
  nullable,
  object,
  optional,
  quantitySum,
  text,
  yuan,
} from '../../platform/contract/fields'
import { belowFloor, priceOverlap } from './errors'
import { reason, span, unitInput } from './shapes'

/** So many steps a ladder may have. */
const MOST_STEPS = 20

const step = object('一级', {
  minQuantity: explained(quantitySum('从几个起'), '等级价可以从 0 起；给所有客户的从大于 0 起'),
  price: yuan('价格'),
})

const levelId = explained(text('客户等级', 36, 0), '空为所有客户')

/** One written price of a level, or of everybody from some quantity on. */
export const priceTier = object('等级价或阶梯价', {
  id: id('编号'),
  levelId,
  levelName: nullable(text('等级名称', 20)),
  productId: id('货品编号'),
  productName: text('货品名称', 100),
  unit: text('单位', 20),
  minQuantity: quantitySum('从几个起'),
  price: yuan('价格'),
  ...span,
})

const levelRow = object('一行', {
  productId: id('货品编号'),
  productName: text('货品名称', 100),
  category: text('分类', 20, 0),
  initials: text('拼音首字母', 100, 0),
  pinyin: text('全拼', 400, 0),
  unit: text('单位', 20),
  listPrice: explained(nullable(yuan('列表价')), 'null 为按换算'),
  price: explained(nullable(yuan('这个等级的价')), '一个起的价；null 为没有价'),
  isOwn: explained(flag('单独定的'), 'false 为按折扣或列表价'),
  steps: explained(list('阶梯', step, { max: 100 }), '单独定的，今天用的'),
  upcoming: nullable(object('以后的价', { price: yuan('价格'), validFrom: day('从哪天') })),
  isBelowFloor: explained(optional(flag('低于底价')), '只有能看成本和底价的人看得到'),
})

/** The endpoints about prices of levels, and by quantity. */
export const tierEndpoints = {
  listTiers: endpoint({
    method: 'GET',
    path: '/prices/tiers',
    summary: '等级价和阶梯价',
    description: '今天用的和还没到日子的。',
    permission: 'prices.view',
    query: { levelId: optional(levelId), productId: optional(id('货品编号')) },
    answer: list('等级价和阶梯价', priceTier, { max: 20_000 }),
  }),
  setTiers: endpoint({
    method: 'PUT',
    path: '/prices/tiers',
    summary: '定一个货品一个单位的等级价或阶梯价',
    description: '从那天起就是这几级，没写的级取消；空的 steps 就是都取消。',
    permission: 'prices.update',
    body: {
      levelId,
      productId: id('货品编号'),
      unit: unitInput,
      steps: list('阶梯', step, { max: MOST_STEPS, uniqueBy: 'minQuantity' }),
      validFrom: explained(optional(day('从哪天')), '不写就是现在'),
      reason,
    },
    answer: list('等级价和阶梯价', priceTier, { max: 1_000 }),
    errors: [priceOverlap.type, belowFloor.type],
  }),
  readLevelPrices: endpoint({
    method: 'GET',
    path: '/prices/levels/{levelId}',
    summary: '一个等级的价格表',
    description: '全部在售货品，每个单位一行。levelId 写 all 就是给所有客户的阶梯价。',
    permission: 'prices.view',
    params: { levelId: id('等级编号') },
    answer: object('等级价格表', {
      id: id('等级编号'),
      name: text('等级名称', 20),
      discountPermille: nullable(integer('折扣', 1, 1000)),
      rows: list('行', levelRow, { max: 200_000 }),
    }),
  }),
}
