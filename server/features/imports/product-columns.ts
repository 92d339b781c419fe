import { can } from '../../platform/access/actor'
import { PRODUCT_STATUS_LABELS } from './contract'
import { BARCODES, NUMBER, UNITS } from './product-units'
import { LIST, MONEY, oneOf, WHOLE, WORDS, YES_NO } from './readings'
import type { Column } from './table'

const COLUMNS: readonly Column[] = [
  {
    key: 'sku',
    label: '货号',
    also: ['编号', '编码', '商品编码', 'SKU'],
    reading: NUMBER,
    example: 'A-01',
    note: '店里自己的编号，全店不重；有货号就按货号对',
    width: 12,
  },
  {
    key: 'name',
    label: '货品名称',
    also: ['名称', '品名', '货品', '商品名称', '商品'],
    reading: WORDS,
    isRequired: true,
    example: '西红柿 普罗旺斯',
    note: '没有货号就按名称对',
    width: 22,
  },
  { key: 'unit', label: '计价单位', also: ['单位'], reading: WORDS, example: '斤', note: '不写就是「个」', width: 10 },
  {
    key: 'globalPrice',
    label: '默认售价',
    also: ['售价', '单价', '价格', '列表价'],
    reading: MONEY,
    isRequired: true,
    example: '4.50',
    note: '元，最多两位小数；新货品要写',
    width: 10,
  },
  {
    key: 'category',
    label: '分类',
    also: ['类别', '品类'],
    reading: WORDS,
    example: '茄果',
    note: '没有的分类会新建',
    width: 12,
  },
  {
    key: 'spec',
    label: '规格',
    also: ['型号', '规格型号'],
    reading: WORDS,
    example: '约 20 斤一箱',
    note: '',
    width: 16,
  },
  {
    key: 'units',
    label: '其他单位',
    also: ['辅助单位', '多单位'],
    reading: UNITS,
    example: '箱=20；件=10@42.00',
    note: '单位=合几个计价单位，要单独定价就加 @价；几个之间用；隔开',
    width: 20,
  },
  { key: 'saleUnit', label: '默认销售单位', reading: WORDS, example: '箱', note: '上面写过的单位之一', width: 14 },
  {
    key: 'barcodes',
    label: '条码',
    also: ['条形码', '国条码'],
    reading: BARCODES,
    example: '6901234567892',
    note: '别的单位的条码写成 箱:16901234567899；几个之间用；隔开',
    width: 18,
  },
  { key: 'tags', label: '标签', reading: LIST, example: '当季；本地', note: '几个之间用；隔开', width: 14 },
  {
    key: 'aliases',
    label: '别名',
    also: ['俗称'],
    reading: LIST,
    example: '番茄；洋柿子',
    note: '客户的叫法，粘贴下单时认得出',
    width: 16,
  },
  { key: 'mnemonic', label: '助记码', reading: WORDS, example: 'XHS', note: '', width: 10 },
  {
    key: 'status',
    label: '状态',
    reading: oneOf(PRODUCT_STATUS_LABELS),
    example: '在售',
    note: '在售或停售',
    width: 8,
  },
  { key: 'position', label: '排序', reading: WHOLE, example: '100', note: '大的在前', width: 8 },
  {
    key: 'unitDecimals',
    label: '小数位',
    reading: WHOLE,
    example: '1',
    note: '计价单位的数量写几位小数，0 到 2',
    width: 8,
  },
  {
    key: 'converts',
    label: '按换算定价',
    reading: YES_NO,
    example: '是',
    note: '没有单独定价的单位，用计价单位的价换算',
    width: 12,
  },
  {
    key: 'description',
    label: '说明',
    also: ['备注'],
    reading: WORDS,
    example: '皮薄沙瓤，当天采',
    note: '',
    width: 24,
  },
]

const SECRET: readonly Column[] = [
  {
    key: 'costPrice',
    label: '成本价',
    also: ['进价', '成本'],
    reading: MONEY,
    example: '3.20',
    note: '只有能看成本的人看得到',
    width: 10,
  },
  {
    key: 'floorPrice',
    label: '底价',
    also: ['最低价'],
    reading: MONEY,
    example: '3.80',
    note: '低于它要写原因',
    width: 10,
  },
]

/** The columns of the table of products, as far as the acting person may see them. */
export function productColumns(): readonly Column[] {
  return can('products.see_cost') ? [...COLUMNS, ...SECRET] : COLUMNS
}
