import {
  choice,
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
  text,
  yuan,
} from '../../platform/contract/fields'
import { MAX_PICTURES, picture } from '../files/contract'
import { PRODUCT_STATUSES, VISIBILITIES } from './statuses'

/** How many units a product may have beside its pricing unit. */
export const MOST_UNITS = 9

const unitFields = {
  name: text('单位名称', 20),
  numerator: explained(integer('换算', 1, 1_000_000), '一个这样的单位合几个计价单位：分子。1 箱 24 瓶写 24'),
  denominator: explained(integer('换算的分母', 1, 1_000_000), '1 两合 1/10 斤：分子 1，分母 10'),
  decimals: explained(integer('小数位', 0, 2), '数量可以写几位小数：箱 0，斤 2'),
  price: explained(nullable(yuan('单位价格')), '列表价；null 为按计价单位换算'),
}

const unitInput = object('单位', {
  id: explained(optional(id('单位编号')), '改已有的单位时带上，改名不影响它的价格'),
  ...unitFields,
  denominator: defaulted(unitFields.denominator, 1),
  decimals: defaulted(unitFields.decimals, 0),
  price: optional(unitFields.price),
})

/** Another unit of a product. */
export const productUnit = object('单位', { id: id('单位编号'), ...unitFields })

const unitName = explained(text('单位', 20, 0), '空为计价单位')
const barcodeInput = object('条码', { code: text('条码', 40), unit: defaulted(unitName, '') })
const barcode = object('条码', { code: text('条码', 40), unit: unitName })

/** What the shop's people may write on a product. */
export const productFields = {
  name: text('货品名称', 100),
  globalPrice: yuan('默认售价'),
  unit: text('计价单位', 20),
  category: text('分类', 20, 0),
  spec: text('规格', 50, 0),
}

const goodsFields = {
  sku: explained(text('货号', 40, 0), '店里自己的编号，全店不重；字母存成大写'),
  barcodes: list('条码', barcode, { max: 20 }),
  tags: list('标签', text('标签', 20), { max: 20 }),
  mnemonic: explained(text('助记码', 50, 0), '自己起的短码，搜索用'),
  aliases: explained(list('别名', text('别名', 50), { max: 30 }), '客户的叫法，搜索用'),
  description: text('说明', 1000, 0),
  position: explained(integer('排序', 0, 1_000_000), '大的在前'),
}

/** Which buyers see it. */
export const audienceFields = {
  visibility: choice('谁看得到', VISIBILITIES),
  visibleLevels: list('看得到的等级', id('等级编号'), { max: 50 }),
  visibleCustomers: list('看得到的客户', id('客户编号'), { max: 500 }),
}

const tradeFields = {
  unitDecimals: explained(integer('计价单位的小数位', 0, 2), '计价单位的数量可以写几位小数'),
  saleUnit: explained(text('默认销售单位', 20, 0), '下单时先用哪个单位；空为计价单位'),
  converts: explained(flag('按换算定价'), '没有单独定价的单位，用计价单位的价换算；否则那个单位没有价'),
  costPrice: explained(nullable(yuan('成本价')), '只有能看成本的人看得到'),
  floorPrice: explained(nullable(yuan('底价')), '只有能看成本的人看得到；低于它要写原因'),
  status: choice('状态', PRODUCT_STATUSES),
}

/** What may be told of a product beside name, price, unit, category and spec. */
export const moreInput = {
  unitDecimals: optional(tradeFields.unitDecimals),
  units: optional(list('其他单位', unitInput, { max: MOST_UNITS, uniqueBy: 'name' })),
  saleUnit: optional(tradeFields.saleUnit),
  converts: optional(tradeFields.converts),
  costPrice: optional(tradeFields.costPrice),
  floorPrice: optional(tradeFields.floorPrice),
  status: optional(tradeFields.status),
  visibility: optional(audienceFields.visibility),
  visibleLevels: optional(audienceFields.visibleLevels),
  visibleCustomers: optional(audienceFields.visibleCustomers),
  sku: optional(goodsFields.sku),
  barcodes: optional(list('条码', barcodeInput, { max: 20 })),
  tags: optional(goodsFields.tags),
  mnemonic: optional(goodsFields.mnemonic),
  aliases: optional(goodsFields.aliases),
  description: optional(goodsFields.description),
  position: optional(goodsFields.position),
  imageIds: explained(optional(list('图片', id('文件编号'), { max: MAX_PICTURES })), '第一张是列表里的图'),
}

const seer = object('看得到的', {
  kind: choice('类别', ['level', 'customer']),
  id: id('编号'),
  name: text('名称', 50, 0),
})

/** A product as everybody of the shop sees it. Special prices are never here: see the catalogue. */
export const product = object('货品', {
  id: id('货品编号'),
  ...productFields,
  ...tradeFields,
  units: list('其他单位', productUnit, { max: MOST_UNITS }),
  costPrice: optional(tradeFields.costPrice),
  floorPrice: optional(tradeFields.floorPrice),
  ...goodsFields,
  imageUrl: explained(nullable(text('图片地址', 300)), '第一张图的小图；没有图为 null'),
  images: explained(optional(list('图片', picture, { max: MAX_PICTURES })), '列表里不给'),
  visibility: explained(optional(audienceFields.visibility), '可见范围只给能改货品的人看'),
  visibleLevels: optional(audienceFields.visibleLevels),
  visibleCustomers: optional(audienceFields.visibleCustomers),
  audience: explained(optional(list('看得到的', seer, { max: 550 })), '看得到的等级和客户的名字，列表里不给'),
  updatedBy: explained(optional(text('最后改的人', 50, 0)), '只给能改货品的人看'),
  warnings: explained(
    optional(list('提醒', object('提醒', { field: text('字段', 50), message: text('提醒', 300) }), { max: 50 })),
    '存好了，但值得看一眼的；存的时候才给',
  ),
  version: integer('版本', 1, 1_000_000_000),
  initials: explained(text('拼音首字母', 100, 0), '由名称算出，手机上搜索用'),
  pinyin: explained(text('全拼', 400, 0), '由名称算出，手机上搜索用'),
  createdAt: instant('创建时间'),
  updatedAt: instant('更新时间'),
})
